package io.hookline.attribution.input;

import java.util.UUID;

/**
 * Keys that are told of one touch or one event alone. They stand first among the keys of an entry:
 * who the person of such a key is, had the touch, or placed the order.
 */
public final class OwnKeys {

  /** Of a click here, with its id as short text. */
  public static final String CLICK = "click:";

  public static final String TOUCH = "touch:";

  public static final String EVENT = "event:";

  private OwnKeys() {}

  public static String ofTouch(UUID touch) {
    return TOUCH + touch;
  }

  public static String ofEvent(UUID event) {
    return EVENT + event;
  }
}
