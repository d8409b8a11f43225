/** Milliseconds of processor time that work takes: unlike the clock on the wall they do not grow when others are busy. */
export async function cpuTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
