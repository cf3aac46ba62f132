import { create } from "zustand";
import type { Importance, MemberView } from "../../../engine/council/index.ts";

/** Most members of a committee that fit on a screen. */
export const MOST_MEMBERS = 15;

interface MemberViewsState {
  /** One view a member: a word for each criterion that somebody has said something of, by its id. The rest weigh as they do. */
  readonly views: readonly Readonly<Record<string, Importance>>[];
  /** The member whose view is being put in. */
  readonly member: number;
}

/** What members have said, while the page is open: nowhere else, and under numbers. */
export const useMemberViews = create<MemberViewsState>()(() => ({ views: [{}, {}], member: 0 }));

export const chooseMember = (member: number): void => useMemberViews.setState({ member });

export function addMember(): void {
  useMemberViews.setState(({ views }) =>
    views.length >= MOST_MEMBERS ? {} : { views: [...views, {}], member: views.length },
  );
}

/** Takes the member who is being asked away; those after move up. One member stays. */
export function removeMember(): void {
  useMemberViews.setState(({ views, member }) =>
    views.length === 1
      ? { views: [{}], member: 0 }
      : {
          views: views.filter((_, n) => n !== member),
          member: Math.min(member, views.length - 2),
        },
  );
}

export function setImportance(criterion: string, importance: Importance): void {
  useMemberViews.setState(({ views, member }) => ({
    views: views.map((view, n) => (n === member ? { ...view, [criterion]: importance } : view)),
  }));
}

/** All members' views are forgotten. */
export const forgetMembers = (): void => useMemberViews.setState({ views: [{}, {}], member: 0 });

export const viewOf = (view: Readonly<Record<string, Importance>>, criteria: readonly string[]): MemberView =>
  criteria.map((criterion) => view[criterion] ?? "same");
