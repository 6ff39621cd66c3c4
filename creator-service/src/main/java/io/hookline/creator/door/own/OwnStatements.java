package io.hookline.creator.door.own;

import io.hookline.creator.deal.partnership.KnownPartnership;
import io.hookline.creator.deal.partnership.Partnerships;
import io.hookline.creator.door.entry.Visitor;
import io.hookline.creator.money.ledger.OwedBalances;
import io.hookline.creator.money.statement.StatementEntryView;
import io.hookline.creator.money.statement.Statements;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The visitor's account: what the brand's own statements say, of all of her records as one. */
@ApplicationScoped
@Transactional
public class OwnStatements {

  private final OwedBalances balances;
  private final Statements statements;
  private final Partnerships partnerships;
  private final BrandDirectory brands;
  private final CurrentBrand brand;

  OwnStatements(
      OwedBalances balances,
      Statements statements,
      Partnerships partnerships,
      BrandDirectory brands,
      CurrentBrand brand) {
    this.balances = balances;
    this.statements = statements;
    this.partnerships = partnerships;
    this.brands = brands;
    this.brand = brand;
  }

  /** Of each currency that she ever earned in. */
  public List<OwnBalanceView> balances(Visitor visitor) {
    return balances.of(visitor.records()).stream().map(OwnBalanceView::of).toList();
  }

  /**
   * Months in which something changed, the latest first.
   *
   * @param currency null for the brand's
   */
  public Page<OwnStatementView> months(Visitor visitor, String currency, PageQuery page) {
    return Page.of(
        statements.months(visitor.records(), orBrands(currency), page),
        page,
        month -> new Object[] {month.number()},
        OwnStatementView::of);
  }

  /**
   * What changed the balance in a month, the latest first.
   *
   * @param month {@code 2026-11}
   * @param currency null for the brand's
   */
  public Page<OwnStatementEntryView> entries(
      Visitor visitor, String month, String currency, PageQuery page) {
    List<StatementEntryView> entries =
        statements.entries(visitor.records(), month, orBrands(currency), page);
    Map<UUID, KnownPartnership> named = partnerships.all(partnershipsOf(entries));
    return Page.of(
        entries,
        page,
        entry -> new Object[] {entry.id()},
        entry -> OwnStatementEntryView.of(entry, named.get(entry.partnershipId())));
  }

  private static Set<UUID> partnershipsOf(List<StatementEntryView> entries) {
    return entries.stream()
        .map(StatementEntryView::partnershipId)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private String orBrands(String currency) {
    return currency == null ? brands.get(brand.slug()).currency() : currency;
  }
}
