package io.hookline.content.measure.networkfile;

import io.hookline.content.network.Network;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * What is known beside the file.
 *
 * @param now no figure is of a later day
 * @param zone the brand's
 * @param answers to questions, by {@link Question#key()}; the name of a {@link Question.Kind} alone
 *     answers the question of every table
 * @param columns what columns mean, by their headers in any spelling; counts more than what is
 *     found
 * @param language of the interface that wrote the file, {@code de}; null for not known
 * @param network null for not known
 * @param charset of text without a byte order mark; null for UTF-8
 * @param metaZone in which Meta writes times of publication, which is documented nowhere; null:
 *     where the post's id does not tell the instant, only the day is known
 */
public record Hints(
    Instant now,
    ZoneId zone,
    Map<String, String> answers,
    Map<String, Meaning> columns,
    String language,
    Network network,
    Charset charset,
    ZoneId metaZone) {

  public Hints {
    answers = Map.copyOf(answers);
    columns = Map.copyOf(columns);
  }

  /** Nothing but the day. */
  public static Hints of(Instant now, ZoneId zone) {
    return new Hints(now, zone, Map.of(), Map.of(), null, null, null, null);
  }

  public Hints withAnswers(Map<String, String> more) {
    return new Hints(now, zone, more, columns, language, network, charset, metaZone);
  }

  public Hints withColumns(Map<String, Meaning> more) {
    return new Hints(now, zone, answers, more, language, network, charset, metaZone);
  }

  public Hints withLanguage(String spoken) {
    return new Hints(now, zone, answers, columns, spoken, network, charset, metaZone);
  }

  public Hints withNetwork(Network of) {
    return new Hints(now, zone, answers, columns, language, of, charset, metaZone);
  }

  public Hints withCharset(Charset declared) {
    return new Hints(now, zone, answers, columns, language, network, declared, metaZone);
  }

  LocalDate today() {
    return LocalDate.ofInstant(now, zone);
  }

  /** Null if nobody has answered. */
  String answer(String key, Question.Kind kind) {
    return answers.getOrDefault(key, answers.get(kind.name()));
  }
}
