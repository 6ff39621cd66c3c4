package io.hookline.attribution.evidence.definition;

import io.hookline.attribution.evidence.channel.BrandDays.Days;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;

/** What other features may ask about definitions of the present brand. */
@ApplicationScoped
public class Definitions {

  /**
   * Something that counts.
   *
   * @param who the person's id, or the key by which somebody is known; null for nobody
   * @param order null for an event of another name
   * @param worth in the brand's currency; null where it is not known
   * @param refundable whether what was given back of the order is to be taken off: it is worth what
   *     its events say, and no fixed amount
   */
  public record Counted(String who, Instant at, UUID order, BigDecimal worth, boolean refundable) {}

  private static final String HOLDS =
      """
      select max(version) from conversion_definition_version
       where brand = :brand and definition_id = :id and holds_from <= :at
      """;

  private final Jdbi jdbi;
  private final DefinitionRepository repository;
  private final CountOf counts;
  private final CountTurn turn;
  private final BrandDirectory brands;
  private final CurrentBrand brand;

  Definitions(
      Jdbi jdbi,
      DefinitionRepository repository,
      CountOf counts,
      CountTurn turn,
      BrandDirectory brands,
      CurrentBrand brand) {
    this.jdbi = jdbi;
    this.repository = repository;
    this.counts = counts;
    this.turn = turn;
    this.brands = brands;
    this.brand = brand;
  }

  /** The number of the version that is in force; empty where there is no such definition. */
  public Optional<Integer> versionAt(UUID definition, Instant at) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(HOLDS)
                .bind("brand", brand.slug())
                .bind("id", definition)
                .bind("at", at)
                .mapTo(Integer.class)
                .findOne());
  }

  /**
   * Gives to the taker what one version of a definition counts, whichever was in force at the time;
   * in a transaction, since only there it is read bit by bit.
   *
   * @param until behind the last instant
   * @throws Problem COUNT_TOO_LARGE, UNAVAILABLE as of any count
   */
  public void each(
      UUID definition, int version, Instant since, Instant until, Consumer<Counted> taker) {
    CountingRule rule =
        repository.get(definition).versions().stream()
            .filter(one -> one.number() == version)
            .findFirst()
            .orElseThrow()
            .rule();
    boolean refundable = rule.ofOrders() && rule.value().by() == ValueRule.By.EVENT;
    turn.count(
        () -> {
          counts.each(
              CountSpan.of(rule, since, until),
              days(since, until),
              (action, by) ->
                  taker.accept(
                      new Counted(
                          action.who(),
                          action.at(),
                          action.order(),
                          by.value().of(action),
                          refundable)));
          return null;
        });
  }

  private Days days(Instant since, Instant until) {
    BrandFacts facts = brands.get(brand.slug());
    ZoneId zone = facts.timeZone();
    return new Days(
        since.atZone(zone).toLocalDate(),
        until.minusNanos(1).atZone(zone).toLocalDate(),
        since,
        until,
        facts);
  }
}
