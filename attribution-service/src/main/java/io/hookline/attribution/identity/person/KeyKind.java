package io.hookline.attribution.identity.person;

/** What a key is, by what stands in front of it. */
enum KeyKind {
  EMAIL("email:"),
  PHONE("phone:"),
  EXTERNAL_ID("external:"),
  BROWSER("ttp:"),
  /** Of a click, here or on an ad. */
  CLICK(null),
  /** The own key of a touch, an order or an event: told of it alone. */
  OWN(null);

  private final String front;

  KeyKind(String front) {
    this.front = front;
  }

  static KeyKind of(String key) {
    for (KeyKind kind : values()) {
      if (kind.front != null && key.startsWith(kind.front)) {
        return kind;
      }
    }
    return key.startsWith("click:") || key.startsWith("ttclid:") ? CLICK : OWN;
  }

  /** Whether it is by itself a person's, who may be known by it again. */
  boolean isLasting() {
    return this == EMAIL || this == PHONE || this == EXTERNAL_ID;
  }

  /** Whether too many of the other kind show that a key of this kind is nobody's own. */
  boolean isJudgedBy(KeyKind other) {
    return this != OWN && (other.isLasting() || isLasting() && other == BROWSER);
  }
}
