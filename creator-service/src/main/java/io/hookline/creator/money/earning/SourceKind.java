package io.hookline.creator.money.earning;

import java.util.Arrays;
import java.util.List;

/** With what something is earned. */
public enum SourceKind {
  /** An order that is credited. */
  CONVERSION(EarningKind.COMMISSION, false),
  /** A partnership; its fee stays. */
  PARTNERSHIP(EarningKind.FLAT_FEE, false),
  /** One that was accepted; its pay stays. */
  DELIVERABLE(EarningKind.DELIVERABLE, false),
  /** A tier. */
  BONUS(EarningKind.BONUS, true),
  /** A post. */
  BOUNTY(EarningKind.BOUNTY, true),
  /** What somebody laid out; goods that were given are earned as a gift. */
  EXPENSE(EarningKind.EXPENSE, false),
  /** A person's word. */
  ADJUSTMENT(EarningKind.ADJUSTMENT, false),
  /** One that was upheld. */
  DISPUTE(EarningKind.ADJUSTMENT, false);

  /** Those of which all is worked out at once for a partnership, by name. */
  public static final List<String> UNDER_TERMS =
      Arrays.stream(values())
          .filter(source -> source == PARTNERSHIP || source.reached)
          .map(SourceKind::name)
          .toList();

  private final EarningKind earns;
  private final boolean reached;

  SourceKind(EarningKind earns, boolean reached) {
    this.earns = earns;
    this.reached = reached;
  }

  public EarningKind earns() {
    return earns;
  }

  /**
   * Whether it is earned when figures reach something, and taken back when they do not any more.
   */
  public boolean isReached() {
    return reached;
  }
}
