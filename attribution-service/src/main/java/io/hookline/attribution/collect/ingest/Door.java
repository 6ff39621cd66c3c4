package io.hookline.attribution.collect.ingest;

import io.hookline.attribution.collect.source.SourceKind;
import io.hookline.attribution.input.TellingSide;

/** By which door events came in. Pixel and server tell of the same things, each what it knows. */
public enum Door {
  /** A visitor's browser. */
  PIXEL(1),
  /** The shop's own server, or a tool that stands there for it. */
  SERVER(2),
  /** A till, a list, a telephone. */
  OFFLINE(3);

  private final int number;

  Door(int number) {
    this.number = number;
  }

  /** Of what a source sends itself. */
  static Door of(SourceKind kind) {
    return kind == SourceKind.OFFLINE ? OFFLINE : SERVER;
  }

  static Door of(int number) {
    return number == PIXEL.number ? PIXEL : number == OFFLINE.number ? OFFLINE : SERVER;
  }

  /** Stands in stored rows: a door keeps its own for ever. */
  int number() {
    return number;
  }

  /**
   * The event, as far as it may be said at this door, now or when it is corrected.
   *
   * @throws RefusedItem for what takes an order back and comes from a page, which anybody can say
   */
  IncomingEvent admit(IncomingEvent event) {
    if (this == PIXEL && EventName.TAKING_BACK.containsKey(event.event())) {
      throw RefusedItem.lasting("event", "Is taken from the shop's server, not from a page.");
    }
    return event;
  }

  /** As what is made of its events knows it. */
  TellingSide side() {
    return TellingSide.valueOf(name());
  }

  /** Whether two events of one key are told from two sides, and so complete each other. */
  boolean isBrowser() {
    return this == PIXEL;
  }
}
