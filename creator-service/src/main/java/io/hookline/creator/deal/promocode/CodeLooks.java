package io.hookline.creator.deal.promocode;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.LookAlikes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What the brand's codes look like: each look is one code's. */
@ApplicationScoped
class CodeLooks {

  private static final String TAKEN =
      """
      select l.look, c.code
        from promo_code_look l
        join promo_code c on c.brand = l.brand and c.id = l.promo_code_id
       where l.brand = :brand and l.look = any(:looks::text[])
      """;

  private static final String TAKE =
      """
      insert into promo_code_look (brand, look, promo_code_id)
      select :brand, t.look, t.code
        from unnest(:looks::text[], :codes::uuid[]) as t(look, code)
       order by t.look
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  CodeLooks(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** The issued codes that look like one of these, by the looks that they share. */
  Map<String, String> taken(Collection<String> codes) {
    List<String> looks =
        codes.stream().flatMap(code -> LookAlikes.looks(code).stream()).distinct().toList();
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(TAKEN)
                .bind("brand", brand.slug())
                .bindArray("looks", String.class, looks)
                .reduceRows(
                    new HashMap<>(),
                    (taken, row) -> {
                      taken.put(
                          row.getColumn("look", String.class), row.getColumn("code", String.class));
                      return taken;
                    }));
  }

  /**
   * Why the code cannot be issued beside those.
   *
   * @param taken codes by their looks
   */
  static Optional<Problem> clash(String code, Map<String, String> taken) {
    return LookAlikes.looks(code).stream()
        .map(taken::get)
        .filter(other -> other != null)
        .findFirst()
        .map(other -> clash(code, other));
  }

  private static Problem clash(String code, String other) {
    return LookAlikes.reading(code).equals(LookAlikes.reading(other))
        ? problem(PromoCodeProblem.CODE_TAKEN, "is the same code as " + other)
        : problem(PromoCodeProblem.CODE_LOOKS_LIKE_ANOTHER, "looks like " + other);
  }

  private static Problem problem(PromoCodeProblem why, String message) {
    return new Problem(why, "The code " + message + ".", List.of(new Violation("code", message)));
  }

  /** In the order of looks, so that two imports at once cannot wait for each other. */
  void take(Map<UUID, String> codes) {
    List<String> looks = new ArrayList<>();
    List<UUID> ids = new ArrayList<>();
    codes.forEach(
        (id, code) ->
            LookAlikes.looks(code)
                .forEach(
                    look -> {
                      looks.add(look);
                      ids.add(id);
                    }));
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(TAKE)
                .bind("brand", brand.slug())
                .bindArray("looks", String.class, looks)
                .bindArray("codes", UUID.class, ids)
                .execute());
  }
}
