package io.hookline.attribution.evidence.conversion;

import io.hookline.attribution.input.ToldAnswer;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Finds the orders of which somebody answered a survey. */
@ApplicationScoped
public class AnsweredOrders {

  private record Named(String numbers, String id) {}

  /**
   * Of a person all orders: an answer that comes behind another takes that one's place, for orders
   * that it is not of itself, too.
   */
  static final String FIND =
      """
      select c.id
        from unnest(:numbers::text[], :orders::text[]) as n(numbers, order_id)
        join conversion c on c.brand = :brand and c.order_id = n.order_id
                         and c.order_numbers = n.numbers
      union
      select c.id
        from unnest(:emails::text[]) as e(email)
        join identity_key k on k.brand = :brand and k.key = 'email:' || e.email
        join conversion c on c.brand = :brand and c.person_id = k.person_id
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  AnsweredOrders(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** Those that are recorded; with one statement. */
  public Set<UUID> of(List<ToldAnswer> answers) {
    if (answers.isEmpty()) {
      return Set.of();
    }
    List<Named> orders = new ArrayList<>();
    List<String> emails = new ArrayList<>();
    for (ToldAnswer answer : answers) {
      if (answer.order() == null) {
        emails.add(answer.emailSha256());
      } else {
        orders.add(new Named(answer.order().numbers(), answer.order().id()));
        if (answer.otherOrderId() != null) {
          orders.add(new Named(answer.order().numbers(), answer.otherOrderId()));
        }
      }
    }
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(FIND)
                .bind("brand", brand.slug())
                .bind("numbers", ArrayParameters.of(orders, c -> c.texts(Named::numbers)))
                .bind("orders", ArrayParameters.of(orders, c -> c.texts(Named::id)))
                .bindArray("emails", String.class, emails)
                .mapTo(UUID.class)
                .set());
  }
}
