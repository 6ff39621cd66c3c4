package io.hookline.attribution.collect.visitor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Programs that fetch pages which nobody has asked to see: those of a maintained list (see {@code
 * attribution-service/robots/README.md}), those that look ahead and are not on it, and those that
 * call themselves a bot.
 */
public final class Robots {

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
  private static final Map<VisitorClass, List<String>> NAMES =
      Map.of(
          VisitorClass.AI_AGENT,
          List.of("chatgpt", "openai", "claude-", "anthropic", "perplexity", "mistralai", "gptbot"),
          VisitorClass.PREVIEW,
          List.of(
              "unfurl",
              "facebookexternalhit",
              "facebookcatalog",
              "googlemessages",
              "google-pagerenderer",
              "kakaotalk-scrap",
              "cardyb",
              "opengraph",
              "prefetch proxy",
              "tiktokspider"),
          VisitorClass.BOT,
          List.of(
              "crawler",
              "spider",
              "slurp",
              "linkcheck",
              "link check",
              "link-check",
              "safelinks",
              "proofpoint",
              "barracuda",
              "mimecast",
              "urlscan",
              "virustotal",
              "headlesschrome"));

  /** What is the most particular first: an agent calls itself a bot, too. */
  private static final List<VisitorClass> ORDER =
      List.of(VisitorClass.AI_AGENT, VisitorClass.PREVIEW, VisitorClass.BOT);

  /** The list takes what makes TikTok's previews for a collector of texts. */
  private static final String OF_PREVIEWS = "TikTokSpider";

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

  private static final Map<VisitorClass, Robots> KNOWN = read();

  private final WordIndex words = new WordIndex();
  private final WordIndex wordsInAnyCase = new WordIndex();
  private final Predicate<String> others;

  private Robots(VisitorClass kind, List<String> patterns) {
    NAMES.get(kind).forEach(name -> wordsInAnyCase.add(name, agent -> true));
    if (kind == VisitorClass.BOT) {
      wordsInAnyCase.add("bot", A_BOT);
    }
    if (kind == VisitorClass.PREVIEW) {
      wordsInAnyCase.add("preview", A_PREVIEW);
    }
    List<String> rest = new ArrayList<>();
    for (String pattern : patterns) {
      boolean choice = pattern.indexOf('|') >= 0 && pattern.indexOf('(') < 0;
      for (String one : choice ? pattern.split("\\|") : new String[] {pattern}) {
        if (!add(one)) {
          rest.add(one);
        }
      }
    }
    others =
        rest.isEmpty()
            ? agent -> false
            : Pattern.compile("(?:" + String.join(")|(?:", rest) + ")").asPredicate();
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

  /**
   * The class of whoever sends this user agent.
   *
   * @param userAgent null or blank says nothing: a person
   */
  public static VisitorClass classOf(String userAgent) {
    if (userAgent == null || userAgent.isBlank()) {
      return VisitorClass.PERSON;
    }
    String agent = userAgent.length() > LONGEST ? userAgent.substring(0, LONGEST) : userAgent;
    String lower = agent.toLowerCase(Locale.ROOT);
    for (VisitorClass kind : ORDER) {
      if (KNOWN.get(kind).include(agent, lower)) {
        return kind;
      }
    }
    return VisitorClass.PERSON;
  }

  static boolean is(String userAgent) {
    return classOf(userAgent) != VisitorClass.PERSON;
  }

  private boolean include(String agent, String lower) {
    return words.finds(agent) || wordsInAnyCase.finds(lower) || others.test(agent);
  }

  private static Map<VisitorClass, Robots> read() {
    Map<VisitorClass, List<String>> patterns = new EnumMap<>(VisitorClass.class);
    ORDER.forEach(kind -> patterns.put(kind, new ArrayList<>()));
    lines()
        .filter(line -> !line.isBlank() && !line.startsWith("# "))
        .map(line -> line.split("\t", 2))
        .filter(parts -> !PEOPLE.contains(parts[1]))
        .forEach(parts -> patterns.get(kind(parts)).add(parts[1]));
    Map<VisitorClass, Robots> known = new EnumMap<>(VisitorClass.class);
    patterns.forEach((kind, some) -> known.put(kind, new Robots(kind, some)));
    return known;
  }

  private static VisitorClass kind(String[] parts) {
    return parts[1].equals(OF_PREVIEWS) ? VisitorClass.PREVIEW : VisitorClass.valueOf(parts[0]);
  }

  private static Stream<String> lines() {
    try (InputStream file = Robots.class.getResourceAsStream("/robots/patterns.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
