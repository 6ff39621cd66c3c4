package io.hookline.attribution.collect.taxonomy;

import io.hookline.kit.value.NoValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that TikTok replaces in the address of an ad: {@code __CAMPAIGN_NAME__}. One that arrives
 * as it was written says nothing.
 *
 * @see <a href="https://ads.tiktok.com/help/article/track-offsite-web-events-with-utm-parameters">
 *     Track offsite web events with UTM parameters</a>
 */
public final class Macros {

  /** Those that name a campaign, an ad group, an ad, a placement or a click. */
  private static final List<String> KNOWN =
      List.of(
          "__CAMPAIGN_NAME__",
          "__CAMPAIGN_ID__",
          "__AID_NAME__",
          "__AID__",
          "__CID_NAME__",
          "__CID__",
          "__PLACEMENT__",
          "__CTYPE__",
          "__OS__",
          "__CLICKID__");

  private static final Pattern FORM = Pattern.compile("__[A-Za-z][A-Za-z0-9_]*?__");

  private Macros() {}

  /** Whether a part of the text is to be replaced by the platform. */
  public static boolean in(String text) {
    return text != null && text.contains("__") && FORM.matcher(text).find();
  }

  /** Whether the text as it arrived says nothing: a macro or template that nobody replaced. */
  public static boolean isUnexpanded(String text) {
    return in(text) || NoValue.is(text);
  }

  /** The first word in the form of a macro that TikTok does not know. */
  public static Optional<String> unknown(String text) {
    Matcher macros = FORM.matcher(text == null ? "" : text);
    while (macros.find()) {
      if (!KNOWN.contains(macros.group())) {
        return Optional.of(macros.group());
      }
    }
    return Optional.empty();
  }

  static List<String> known() {
    return KNOWN;
  }
}
