const paths = {
  info: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm1.250 15h-2.500v-6.500h2.500V17Zm0-8.500h-2.500V6h2.500v2.500Z',
  ok: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-1.500 14.600-4.400-4.400 1.700-1.700 2.700 2.700 5.700-5.700 1.700 1.700-7.400 7.400Z',
  warning:
    'M12 2.500 1 21.500h22L12 2.500Zm1.200 16h-2.400v-2.400h2.400v2.400Zm0-4.200h-2.400V9h2.400v5.300Z',
  error: 'M8 2 2 8v8l6 6h8l6-6V8l-6-6H8Zm5.200 15h-2.400v-2.400h2.400V17Zm0-4.200h-2.400V6.500h2.400v6.300Z',
  up: 'm12 6-8 8 1.900 1.900L12 9.800l6.100 6.100L20 14l-8-8Z',
  down: 'm12 18 8-8-1.900-1.900L12 14.200 5.900 8.100 4 10l8 8Z',
  next: 'm9 4-1.900 1.900 6.100 6.100-6.100 6.100L9 20l8-8-8-8Z',
  close:
    'm18.400 4-6.400 6.400L5.600 4 4 5.600l6.400 6.400L4 18.400 5.600 20l6.400-6.400 6.400 6.400 1.600-1.600-6.400-6.400L20 5.600 18.400 4Z',
  file: 'M5 2v20h14V7.500L13.500 2H5Zm2 2h5v5h5v11H7V4Z',
} as const;

export type IconName = keyof typeof paths;

/** Always beside words that say the same. */
export function Icon({ name, size = 24 }: { name: IconName; size?: number }) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
