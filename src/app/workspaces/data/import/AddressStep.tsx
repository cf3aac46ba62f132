import { Button } from "@digdir/designsystemet-react";
import { useState } from "react";
import type { Messages } from "../../../../messages/index.ts";
import { readProject } from "../../../state/index.ts";
import { beginReview, placedAddresses } from "./address-review.ts";
import type { ImportState } from "./import-state.ts";
import { ReviewAddresses } from "./ReviewAddresses.tsx";
import { importing } from "./session.ts";

interface AddressStepProps {
  readonly state: Extract<ImportState, { step: "addresses" }>;
  readonly m: Messages;
}

/** The addresses that an import could not place. */
export function AddressStep({ state, m }: AddressStepProps) {
  const [review, setReview] = useState(() =>
    beginReview(state.outcome, [...(readProject().project?.addresses?.aside ?? []), ...state.aside]),
  );
  return (
    <ReviewAddresses
      review={review}
      onReview={setReview}
      residences={state.outcome.dataset.residences}
      title={m.text("data.import.addresses.title")}
      m={m}
    >
      <Button variant="secondary" onClick={importing.back}>
        {m.text("data.import.addresses.back")}
      </Button>
      <Button
        disabled={review.places.size + review.aside.size === 0}
        onClick={() => void importing.placeAddresses(placedAddresses(review), [...review.aside])}
      >
        {m.text("data.import.addresses.done")}
      </Button>
    </ReviewAddresses>
  );
}
