import { Button } from "@digdir/designsystemet-react";
import { Component, type ErrorInfo, type ReactNode } from "react";
import { useMessages } from "../state/use-messages.ts";
import { EmptyState } from "../ui/index.ts";

interface GuardProps {
  readonly children: ReactNode;
}

/** A part that breaks says so in its own place; the rest goes on. */
export class Guard extends Component<GuardProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    console.error(error, info.componentStack);
  }

  override render() {
    return this.state.broken ? (
      <Broken onAgain={() => this.setState({ broken: false })} />
    ) : (
      this.props.children
    );
  }
}

function Broken({ onAgain }: { readonly onAgain: () => void }) {
  const m = useMessages();
  return (
    <div className="shell-crash" role="alert">
      <EmptyState
        icon="warning"
        title={m.text("shell.crash.title")}
        body={m.text("shell.crash.body")}
        action={<Button onClick={onAgain}>{m.text("shell.crash.again")}</Button>}
      />
    </div>
  );
}
