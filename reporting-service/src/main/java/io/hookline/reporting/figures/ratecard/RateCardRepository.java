package io.hookline.reporting.figures.ratecard;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jdbi.v3.core.statement.Update;
import org.jdbi.v3.json.Json;

@ApplicationScoped
class RateCardRepository {

  private static final RowMapper<RateCard> CARD = ConstructorMapper.of(RateCard.class);
  private static final QualifiedType<UnitPrices> AS_JSON =
      QualifiedType.of(UnitPrices.class).with(Json.class);
  private static final String SELECT =
      """
      select c.id, c.network, c.version, c.valid_from, c.currency, c.source, c.basis, c.derivation_id,
             coalesce(d.derived, '[]') as derived, c.prices, c.created_at
        from rate_card c
        left join rate_card_derivation d on d.brand = c.brand and d.id = c.derivation_id
       where c.brand = :brand\s""";

  private final Jdbi jdbi;
  private final Clock clock;

  RateCardRepository(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /**
   * @throws Problem RATE_CARD_NOT_FOUND
   */
  RateCard get(String brand, UUID id) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery(SELECT + "and c.id = :id")
                    .bind("brand", brand)
                    .bind("id", id)
                    .map(CARD)
                    .findOne())
        .orElseThrow(
            () ->
                new Problem(
                    RateCardProblem.RATE_CARD_NOT_FOUND, "There is no rate card " + id + "."));
  }

  List<RateCard> before(String brand, UUID id, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "and c.id < :before order by c.id desc limit :limit")
                .bind("brand", brand)
                .bind("before", id)
                .bind("limit", limit)
                .map(CARD)
                .list());
  }

  /** One card a network: the highest version that holds on the day. */
  List<RateCard> on(String brand, LocalDate day) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    SELECT
                        + """
                        and (c.network, c.version) in (
                          select network, max(version) from rate_card
                           where brand = :brand and (valid_from is null or valid_from <= :day)
                           group by network)
                        """)
                .bind("brand", brand)
                .bind("day", day)
                .map(CARD)
                .list());
  }

  UUID add(String brand, NewRateCard facts) {
    UUID id = Ids.next();
    jdbi.useHandle(
        handle ->
            insert(
                    handle,
                    """
                    insert into rate_card
                      (id, brand, network, version, valid_from, currency, source, basis,
                       derivation_id, prices, created_at)
                    select :id, :brand, :network, coalesce(max(version), 0) + 1, :validFrom,
                           :currency, :source, :basis, :derivation, :prices, :now
                      from rate_card where brand = :brand and network = :network
                    """)
                .bind("id", id)
                .bind("brand", brand)
                .bind("network", facts.network())
                .bind("validFrom", facts.validFrom())
                .bind("currency", facts.currency())
                .bind("source", facts.source())
                .bind("basis", facts.basis())
                .bind("derivation", facts.derivationId())
                .bindByType("prices", facts.prices(), AS_JSON)
                .execute());
    return id;
  }

  /** Adds version 1 of each network's card, where there is none, and returns what it added. */
  List<RateCard> addDefaults(String brand, String currency) {
    return Stream.of(Network.values())
        .map(network -> addDefault(brand, network, currency))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<RateCard> addDefault(String brand, Network network, String currency) {
    UUID id = Ids.next();
    int added =
        jdbi.withHandle(
            handle ->
                insert(
                        handle,
                        """
                    insert into rate_card
                      (id, brand, network, version, currency, source, basis, prices, created_at)
                    values (:id, :brand, :network, 1, :currency, :source, 'DEFAULT', :prices, :now)
                    on conflict on constraint uq_rate_card_version do nothing
                    """)
                    .bind("id", id)
                    .bind("brand", brand)
                    .bind("network", network)
                    .bind("currency", currency)
                    .bind("source", DefaultPrices.SOURCE)
                    .bindByType("prices", DefaultPrices.PRICES, AS_JSON)
                    .execute());
    return added == 0 ? Optional.empty() : Optional.of(get(brand, id));
  }

  private Update insert(Handle handle, String sql) {
    return handle.createUpdate(sql).bind("now", clock.instant());
  }
}
