package io.hookline.attribution.collect.touch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Programs that fetch pages which nobody has asked to see: those of a maintained list (see {@code
 * attribution-service/robots/README.md}), those that look ahead and are not on it, and those that
 * call themselves a bot.
 */
final class Robots {

  /** Names of apps too; what people open in them comes from a browser inside, which says so. */
  private static final Set<String> APPS =
      Set.of(
          "WhatsApp",
          "Viber",
          "Bluesky\\/",
          "Tumblr\\/",
          "Notion\\/",
          "Goodreads",
          "Feedly",
          "Nuzzel");

  /** A browser inside an app that the list takes for its preview. */
  private static final Set<String> PEOPLE = Set.of("MetaIAB Facebook");

  private static final Predicate<String> NO_BROWSER =
      Pattern.compile("AppleWebKit/|Gecko/|Mobile/").asPredicate().negate();

  /** Not on the list, or names that anybody may choose; in lower case. */
  private static final List<String> NAMES =
      List.of(
          "crawler",
          "spider",
          "slurp",
          "unfurl",
          "facebookexternalhit",
          "facebookcatalog",
          "googlemessages",
          "google-pagerenderer",
          "kakaotalk-scrap",
          "cardyb",
          "opengraph",
          "prefetch proxy",
          "linkcheck",
          "link check",
          "link-check",
          "safelinks",
          "proofpoint",
          "barracuda",
          "mimecast",
          "urlscan",
          "virustotal",
          "headlesschrome");

  /** Cubot is a telephone. */
  private static final Predicate<String> A_BOT =
      Pattern.compile("(?<!cu)bot\\b|bot/").asPredicate();

  /** Telephones run previews of Android. */
  private static final Predicate<String> A_PREVIEW =
      Pattern.compile("(?:link|url|uri|page|web|site|rich)[- ]?preview|preview(?:er|bot)?(?:/|$)")
          .asPredicate();

  private static final Pattern BOTH_CASES = Pattern.compile("\\[(\\p{L})(\\p{L})]");
  private static final Pattern WORD = Pattern.compile("(?:[\\w :;,=@!'\"<>#&%~-]|\\\\[^\\w])+");
  private static final Pattern BEGINNING =
      Pattern.compile("\\^?((?:[\\w :;,=@!'\"<>#&%~-]|\\\\[^\\w])+).*");

  /** A longer text is no browser's. */
  private static final int LONGEST = 1000;

  private static final Robots KNOWN = read();

  private final WordIndex words = new WordIndex();
  private final WordIndex wordsInAnyCase = new WordIndex();
  private final Predicate<String> others;

  private Robots(List<String> patterns) {
    NAMES.forEach(name -> wordsInAnyCase.add(name, agent -> true));
    wordsInAnyCase.add("bot", A_BOT);
    wordsInAnyCase.add("preview", A_PREVIEW);
    List<String> rest = new ArrayList<>();
    for (String pattern : patterns) {
      boolean choice = pattern.indexOf('|') >= 0 && pattern.indexOf('(') < 0;
      for (String one : choice ? pattern.split("\\|") : new String[] {pattern}) {
        if (!add(one)) {
          rest.add(one);
        }
      }
    }
    others = Pattern.compile("(?:" + String.join(")|(?:", rest) + ")").asPredicate();
  }

  /** False for one that begins with no word, and so must be tried on every user agent. */
  private boolean add(String pattern) {
    String oneCase = BOTH_CASES.matcher(pattern).replaceAll("$1");
    if (!oneCase.equals(pattern) && WORD.matcher(oneCase).matches()) {
      wordsInAnyCase.add(plain(oneCase).toLowerCase(Locale.ROOT), agent -> true);
      return true;
    }
    if (WORD.matcher(pattern).matches()) {
      words.add(plain(pattern), APPS.contains(pattern) ? NO_BROWSER : agent -> true);
      return true;
    }
    Matcher beginning = BEGINNING.matcher(pattern);
    if (!beginning.matches() || pattern.indexOf('|') >= 0) {
      return false;
    }
    // The last letter may be one that need not be there.
    String sure = plain(beginning.group(1)).replaceFirst(".$", "");
    if (sure.length() < WordIndex.SHORTEST) {
      return false;
    }
    words.add(sure, Pattern.compile(pattern).asPredicate());
    return true;
  }

  private static String plain(String pattern) {
    return pattern.replaceAll("\\\\(.)", "$1");
  }

  static boolean is(String userAgent) {
    String agent = userAgent.length() > LONGEST ? userAgent.substring(0, LONGEST) : userAgent;
    return KNOWN.words.finds(agent)
        || KNOWN.wordsInAnyCase.finds(agent.toLowerCase(Locale.ROOT))
        || KNOWN.others.test(agent);
  }

  private static Robots read() {
    try (InputStream file = Robots.class.getResourceAsStream("/robots/patterns.txt")) {
      return new Robots(
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("# "))
              .filter(pattern -> !PEOPLE.contains(pattern))
              .toList());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
