package io.hookline.reporting.figures.ratecard;

import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jdbi.v3.json.Json;

@ApplicationScoped
class RateCardDerivationRepository {

  private static final RowMapper<RateCardDerivation> DERIVATION =
      ConstructorMapper.of(RateCardDerivation.class);
  private static final QualifiedType<UnitPrices> PRICES =
      QualifiedType.of(UnitPrices.class).with(Json.class);
  private static final QualifiedType<List<DerivedPrice>> DERIVED =
      QualifiedType.of(new GenericType<List<DerivedPrice>>() {}).with(Json.class);
  private static final QualifiedType<List<String>> WORDS =
      QualifiedType.of(new GenericType<List<String>>() {}).with(Json.class);
  private static final String SELECT =
      """
      select id, network, first_day as "from", last_day as "to", ad_kinds, currency, derived, based_on,
             prices, created_at
        from rate_card_derivation
       where brand = :brand\s""";

  private final Jdbi jdbi;

  RateCardDerivationRepository(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void add(String brand, RateCardDerivation derivation) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into rate_card_derivation
                      (id, brand, network, first_day, last_day, ad_kinds, currency, derived, based_on,
                       prices, created_at)
                    values (:id, :brand, :network, :from, :to, :adKinds, :currency, :derived,
                            :basedOn, :prices, :createdAt)
                    """)
                .bind("id", derivation.id())
                .bind("brand", brand)
                .bind("network", derivation.network())
                .bind("from", derivation.from())
                .bind("to", derivation.to())
                .bindByType("adKinds", derivation.adKinds(), WORDS)
                .bind("currency", derivation.currency())
                .bindByType("derived", derivation.derived(), DERIVED)
                .bind("basedOn", derivation.basedOn())
                .bindByType("prices", derivation.prices(), PRICES)
                .bind("createdAt", derivation.createdAt())
                .execute());
  }

  Optional<RateCardDerivation> find(String brand, UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "and id = :id")
                .bind("brand", brand)
                .bind("id", id)
                .map(DERIVATION)
                .findOne());
  }

  /**
   * @throws Problem RATE_CARD_DERIVATION_NOT_FOUND
   */
  RateCardDerivation get(String brand, UUID id) {
    return find(brand, id)
        .orElseThrow(
            () ->
                new Problem(
                    RateCardProblem.RATE_CARD_DERIVATION_NOT_FOUND,
                    "There is no derivation " + id + "."));
  }

  List<RateCardDerivation> before(String brand, UUID id, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "and id < :before order by id desc limit :limit")
                .bind("brand", brand)
                .bind("before", id)
                .bind("limit", limit)
                .map(DERIVATION)
                .list());
  }
}
