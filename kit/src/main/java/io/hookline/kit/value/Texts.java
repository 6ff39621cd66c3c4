package io.hookline.kit.value;

/** Names and notes as they are kept, so that one person is one in every list. */
public final class Texts {

  private Texts() {}

  /** Without blanks and unseen marks at its ends; null when nothing is left. */
  public static String orNull(String written) {
    String text = written == null ? "" : Characters.trimmed(written);
    return text.isEmpty() ? null : text;
  }
}
