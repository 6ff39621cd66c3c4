package io.hookline.spark.job;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the job was told to do. */
sealed interface Arguments {

  String USAGE =
      """
      Works credit out by Apache Spark.

        run --brand SLUG [--run ID]   what is to be done of the brand's runs, or of this one
        run --all                     the same of all brands
        files --from FOLDER --to FOLDER --rules RULES
                                      credit of Parquet files, as Parquet files

      RULES are model=LINEAR,click=168,view=24 and so on, windows in hours:
        model (LAST_TOUCH, FIRST_TOUCH, LAST_NON_DIRECT, LINEAR, POSITION_BASED, TIME_DECAY),
        click, view, engagedView, visit, promoCode, qr, survey, first, last (ten-thousandths),
        halfLife (hours), counting (EVERY, ONCE)

      The database is that of HOOKLINE_DATABASE_URL, HOOKLINE_DATABASE_USER and
      HOOKLINE_DATABASE_PASSWORD. Ends with 0 when all of it is done, 1 when some of it failed and
      is still to be done, 2 when it was not told well, and nothing was begun.
      """;

  /**
   * @param brand null for all
   * @param run null for all that are to be done
   */
  record Runs(String brand, UUID run) implements Arguments {}

  record Files(String from, String to, String rules) implements Arguments {}

  static Arguments of(String... args) {
    if (args.length == 0) {
      throw new Refusal("What is to be done is missing");
    }
    String[] rest = Arrays.copyOfRange(args, 1, args.length);
    return switch (args[0]) {
      case "run" -> runs(options(rest, Set.of("--brand", "--run"), Set.of("--all")));
      case "files" -> files(options(rest, Set.of("--from", "--to", "--rules"), Set.of()));
      default -> throw new Refusal("There is no command " + args[0]);
    };
  }

  private static Runs runs(Map<String, String> options) {
    String brand = options.get("--brand");
    if ((brand == null) != options.containsKey("--all")) {
      throw new Refusal("Say either --brand or --all");
    }
    if (brand != null && !brand.matches("[a-z0-9][a-z0-9-]*")) {
      throw new Refusal("--brand is a slug, of small letters, digits and hyphens");
    }
    if (brand == null && options.containsKey("--run")) {
      throw new Refusal("--run is of one --brand");
    }
    return new Runs(brand, options.containsKey("--run") ? id(options.get("--run")) : null);
  }

  private static Files files(Map<String, String> options) {
    for (String needed : new String[] {"--from", "--to", "--rules"}) {
      if (!options.containsKey(needed)) {
        throw new Refusal(needed + " is missing");
      }
    }
    if (options.get("--from").equals(options.get("--to"))) {
      throw new Refusal("--from and --to are the same folder");
    }
    return new Files(options.get("--from"), options.get("--to"), options.get("--rules"));
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException unreadable) {
      throw new Refusal("--run is not an id of a run: " + text);
    }
  }

  /** The values of options, and "" of those that have none. */
  private static Map<String, String> options(
      String[] args, Set<String> valued, Set<String> valueless) {
    Map<String, String> options = new HashMap<>();
    for (int at = 0; at < args.length; at++) {
      String option = args[at];
      boolean takesValue = valued.contains(option);
      if (!takesValue && !valueless.contains(option)) {
        throw new Refusal("There is no option " + option + " here");
      }
      if (takesValue && (++at == args.length || args[at].startsWith("--"))) {
        throw new Refusal(option + " has no value");
      }
      if (options.put(option, takesValue ? args[at] : "") != null) {
        throw new Refusal(option + " is there twice");
      }
    }
    return options;
  }
}
