package io.hookline.creator.money.statement;

import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/**
 * Keeps a number, and a month in a currency, a person's once, also where several records stand for
 * her. Of one record the database sees to it.
 */
@ApplicationScoped
class InvoicesOfPerson {

  private final EntityManager entities;
  private final Creators creators;

  InvoicesOfPerson(EntityManager entities, Creators creators) {
    this.entities = entities;
    this.creators = creators;
  }

  /**
   * @throws Problem INVOICE_EXISTS
   */
  void requireMonthFree(Invoice invoice) {
    require(
        invoice,
        "month = :month and expectedCurrency = :currency",
        List.of("month", invoice.month(), "currency", invoice.currency()),
        InvoiceProblem.INVOICE_EXISTS);
  }

  /**
   * @throws Problem INVOICE_NUMBER_TAKEN
   */
  void requireNumberFree(Invoice invoice) {
    require(
        invoice,
        "numberKey = :key",
        List.of("key", invoice.numberKey()),
        InvoiceProblem.INVOICE_NUMBER_TAKEN);
  }

  private void require(Invoice invoice, String same, List<Object> values, InvoiceProblem code) {
    List<UUID> others =
        creators.records(invoice.creatorId()).stream()
            .filter(id -> !id.equals(invoice.creatorId()))
            .toList();
    if (others.isEmpty()) {
      return;
    }
    var query =
        entities
            .createQuery(
                "select id from Invoice where creatorId in :others and " + same, UUID.class)
            .setParameter("others", others)
            .setMaxResults(1);
    for (int i = 0; i < values.size(); i += 2) {
      query.setParameter((String) values.get(i), values.get(i + 1));
    }
    query.getResultList().stream()
        .findFirst()
        .ifPresent(
            id -> {
              throw new Problem(code, "Invoice " + id + ", of a record that was merged.");
            });
  }
}
