import type { IconImage } from "./icon-image.ts";

/** The icon of the map, drawn in the page: legend and map can never say different things. */
export function IconSwatch({ icon, scale = 1 }: { readonly icon: IconImage; readonly scale?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={icon.width * scale}
      height={icon.height * scale}
      viewBox={`0 0 ${icon.width} ${icon.height}`}
      strokeLinejoin="round"
      strokeLinecap="round"
    >
      {icon.paths.map((path) => (
        <path
          key={`${path.d}${path.fill}${path.stroke}`}
          d={path.d}
          fill={path.fill ?? "none"}
          {...(path.stroke === undefined ? {} : { stroke: path.stroke, strokeWidth: path.width ?? 1 })}
        />
      ))}
      {icon.texts?.map((word) => (
        <text
          key={word.text}
          x={word.x}
          y={word.y}
          fontSize={word.size}
          fontWeight="700"
          textAnchor="middle"
          fill={word.fill}
        >
          {word.text}
        </text>
      ))}
    </svg>
  );
}
