package io.hookline.attribution.input;

/** The name by which sources share order numbers, as it may be written. */
public final class OrderNumbers {

  public static final String FORM = "[a-z0-9-]{1,40}";
  public static final String MESSAGE = "must be 1 to 40 small letters, digits and hyphens";
  public static final String DESCRIPTION =
      "By which name sources share order numbers; null for those of the brand, which sources share"
          + " unless they say otherwise";

  private OrderNumbers() {}

  /** As it is stored: empty for those of the brand. */
  public static String stored(String given) {
    return given == null ? "" : given;
  }

  /** As it is shown. */
  public static String shown(String stored) {
    return stored.isEmpty() ? null : stored;
  }
}
