import { IconSwatch } from "../icons/IconSwatch.tsx";
import type { Swatch } from "../layer.ts";

/** A sample of what a legend line stands for, 18 pixels wide. */
export function SwatchView({ swatch }: { readonly swatch: Swatch }) {
  switch (swatch.kind) {
    case "icon":
      return <IconSwatch icon={swatch.icon} scale={18 / Math.max(swatch.icon.width, swatch.icon.height)} />;
    case "circle":
      return (
        <svg width="14" height="14" aria-hidden="true">
          <circle
            cx="7"
            cy="7"
            r="4.6"
            fill={swatch.fill}
            stroke={swatch.rim}
            strokeWidth={swatch.rimWidth}
          />
        </svg>
      );
    case "line":
      return (
        <svg width="18" height="14" aria-hidden="true">
          <line
            x1="1"
            x2="17"
            y1="7"
            y2="7"
            stroke={swatch.stroke}
            strokeWidth={swatch.width}
            {...(swatch.dashed ? { strokeDasharray: "4 2.5" } : {})}
          />
        </svg>
      );
    case "fill":
      return (
        <svg width="18" height="14" aria-hidden="true">
          <rect x="1" y="1" width="16" height="12" rx="2" fill={swatch.fill} />
          {swatch.pattern && (
            <svg
              x="1"
              y="1"
              width="16"
              height="12"
              viewBox={`0 0 ${Math.max(16, swatch.pattern.width)} 12`}
              aria-hidden="true"
            >
              {[0, swatch.pattern.width, swatch.pattern.width * 2].map((x) => (
                <g key={x} transform={`translate(${x} 0)`}>
                  {swatch.pattern?.paths.map((path) => (
                    <path
                      key={path.d}
                      d={path.d}
                      fill={path.fill ?? "none"}
                      stroke={path.stroke ?? "none"}
                      strokeWidth={path.width ?? 1}
                      strokeLinecap="round"
                    />
                  ))}
                </g>
              ))}
            </svg>
          )}
          <rect x="1" y="1" width="16" height="12" rx="2" fill="none" stroke={swatch.rim} />
        </svg>
      );
  }
}
