/** A pompeblêd, the leaf of the Frisian flag, that is also a balloon in which somebody speaks. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="44" height="44" aria-hidden="true" focusable="false">
      <path d="M16 3C8 3 2 8.400 2 15.200c0 5 3.200 9.300 8 11.300 1.700.700 3-.500 3.800-2.100l2.200-4.600 2.200 4.600c.800 1.600 2.100 2.800 3.800 2.100 4.800-2 8-6.300 8-11.300C30 8.400 24 3 16 3Z" />
    </svg>
  );
}
