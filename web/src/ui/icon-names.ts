/** The lucide icons we draw. `npm run icons -w web` writes them into one sprite, icons.svg. `x-fill` is `x` filled. */
export const iconNames = [
  'accessibility', 'archive', 'arrow-left', 'arrow-right', 'arrow-up-down', 'arrow-up-right', 'badge-check', 'ban', 'banknote',
  'bell', 'bookmark', 'building-2', 'calendar', 'calendar-check', 'calendar-days', 'calendar-plus', 'calendar-x', 'camera', 'car',
  'chart-no-axes-column', 'check', 'check-check', 'chevron-down', 'chevron-left', 'chevron-right', 'chevron-up', 'chevrons-up-down',
  'circle', 'circle-alert', 'circle-check', 'circle-help', 'circle-x', 'clock', 'copy', 'credit-card', 'door-open', 'download',
  'drama', 'ellipsis', 'ellipsis-vertical', 'euro', 'external-link', 'eye', 'eye-off', 'file-check', 'file-text', 'flag',
  'folder', 'gauge', 'gift', 'globe', 'graduation-cap', 'grip-vertical', 'hash', 'heart', 'heart-fill', 'history', 'hourglass',
  'house', 'image', 'images', 'inbox', 'info', 'kanban', 'key', 'languages', 'layout-dashboard', 'layout-grid', 'link', 'list',
  'list-filter', 'locate-fixed', 'lock', 'lock-open', 'log-in', 'log-out', 'mail', 'map', 'map-pin', 'megaphone', 'menu',
  'message-circle', 'mic', 'minus', 'monitor', 'moon', 'music', 'navigation', 'package', 'paperclip', 'party-popper', 'pause',
  'pencil', 'percent', 'phone', 'play', 'plus', 'printer', 'qr-code', 'receipt', 'receipt-euro', 'refresh-cw', 'repeat', 'rss',
  'sandwich', 'scan-line', 'scissors', 'scroll-text', 'search', 'send', 'settings', 'share-2', 'shield-check', 'shirt',
  'sliders-horizontal', 'smartphone', 'sparkles', 'square-check', 'star', 'star-fill', 'sun', 'sun-moon', 'tag', 'tags', 'theater',
  'ticket', 'tickets', 'train-front', 'trash-2', 'trending-down', 'trending-up', 'triangle-alert', 'undo-2', 'upload', 'user',
  'user-plus', 'users', 'users-round', 'utensils', 'video', 'volume-2', 'wallet', 'wifi-off', 'x', 'zap',
] as const;

export type IconName = (typeof iconNames)[number];
