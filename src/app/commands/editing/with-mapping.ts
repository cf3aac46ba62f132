import type { ColumnMapping, Project } from "../../../engine/index.ts";

/** One mapping per kind and set of headings: the newest. */
export function withMapping(project: Project, mapping: ColumnMapping): Project {
  const others = project.mappings.filter(
    (one) => one.fingerprint !== mapping.fingerprint || one.kind !== mapping.kind,
  );
  const same = project.mappings.find((one) => !others.includes(one));
  if (same && JSON.stringify(same) === JSON.stringify(mapping)) return project;
  return { ...project, mappings: [...others, mapping] };
}
