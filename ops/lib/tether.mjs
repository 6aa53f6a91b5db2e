/**
 * Loaded into each process that the start script starts (`node --import`): when the start script is gone, even by kill -9,
 * the channel to it closes and the process ends itself in an orderly way, so that no orphan keeps the port. Processes
 * started by that process inherit this file but are its affair: they end with it.
 */
const GRACE = 15_000;

if (process.channel && process.env.TETHERED_TO === String(process.ppid)) {
  process.channel.unref();
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), GRACE).unref();
    process.kill(process.pid, 'SIGTERM');
  });
}
