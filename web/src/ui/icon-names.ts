/** The lucide icons we draw. `npm run icons -w web` writes them into one sprite, icons.svg. `x-fill` is `x` filled. */
export const iconNames = [
  'accessibility', 'archive', 'arrow-left', 'arrow-right', 'arrow-up-down', 'arrow-up-right', 'at-sign', 'baby', 'badge-check', 'ban',
  'banknote', 'bell', 'book-open', 'bookmark', 'briefcase', 'building-2', 'calendar', 'calendar-check', 'calendar-clock',
  'calendar-days', 'calendar-plus', 'calendar-x', 'camera', 'car', 'chart-no-axes-column', 'check', 'check-check', 'chevron-down',
  'chevron-left', 'chevron-right', 'chevron-up', 'chevrons-up-down', 'circle', 'circle-alert', 'circle-check', 'circle-help',
  'circle-play', 'circle-x', 'clock', 'copy', 'credit-card', 'door-open', 'download', 'drama', 'dumbbell', 'ellipsis',
  'ellipsis-vertical', 'euro', 'external-link', 'eye', 'eye-off', 'file-check', 'file-text', 'film', 'filter', 'flag', 'folder',
  'footprints', 'gauge', 'gift', 'globe', 'graduation-cap', 'grip-vertical', 'guitar', 'hand-coins', 'hand-heart', 'handshake', 'hash',
  'heart', 'heart-fill', 'history', 'hourglass', 'house', 'image', 'images', 'inbox', 'info', 'kanban', 'key', 'landmark', 'languages',
  'laptop', 'laugh', 'layers', 'layout-dashboard', 'layout-grid', 'leaf', 'link', 'list', 'list-filter', 'locate-fixed', 'lock',
  'lock-open', 'log-in', 'log-out', 'mail', 'map', 'map-pin', 'megaphone', 'menu', 'message-circle', 'mic', 'mic-vocal', 'minus',
  'monitor', 'moon', 'moon-star', 'music', 'navigation', 'package', 'palette', 'paperclip', 'party-popper', 'pause', 'pencil', 'percent',
  'phone', 'piano', 'play', 'plus', 'printer', 'puzzle', 'qr-code', 'receipt', 'receipt-euro', 'receipt-text', 'refresh-cw', 'repeat', 'rocket', 'rss',
  'sandwich', 'save', 'scan-line', 'school', 'scissors', 'scroll-text', 'search', 'send', 'settings', 'share-2', 'shield',
  'shield-alert', 'shield-check', 'shirt', 'sliders-horizontal', 'smartphone', 'sparkles', 'square-check', 'star', 'star-fill', 'store',
  'sun', 'sun-moon', 'tag', 'tags', 'tent-tree', 'theater', 'thumbs-up', 'ticket', 'ticket-check', 'tickets', 'train-front', 'trash-2',
  'trending-down', 'trending-up', 'triangle-alert', 'trophy', 'undo-2', 'upload', 'user', 'user-plus', 'users', 'users-round',
  'utensils', 'video', 'volume-2', 'wallet', 'wifi-off', 'x', 'zap',
] as const;

export type IconName = (typeof iconNames)[number];
