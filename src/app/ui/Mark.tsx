/** The mark of the product: homes spread over the sheet, one of them new. */
export function Mark({ size = 26 }: { readonly size?: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 32 32">
      <g fill="var(--sp-petrol)">
        <rect x="2.5" y="4" width="7" height="7" rx="2.2" transform="rotate(-8 6 7.5)" />
        <rect x="21.5" y="3" width="7" height="7" rx="2.2" transform="rotate(10 25 6.5)" />
        <rect x="3" y="21" width="7" height="7" rx="2.2" transform="rotate(8 6.5 24.5)" />
        <rect x="22.5" y="20.5" width="7" height="7" rx="2.2" transform="rotate(-10 26 24)" />
      </g>
      <rect
        x="11.5"
        y="11.5"
        width="8.5"
        height="8.5"
        rx="2.6"
        transform="rotate(12 15.75 15.75)"
        fill="var(--sp-orange)"
      />
    </svg>
  );
}
