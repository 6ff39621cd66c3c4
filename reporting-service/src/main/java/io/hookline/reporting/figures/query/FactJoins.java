package io.hookline.reporting.figures.query;

import io.hookline.reporting.figures.catalogue.Dimension;
import io.hookline.reporting.figures.catalogue.Dimensions;
import io.hookline.reporting.figures.catalogue.Facts;

/** What is joined to the cells {@code c} of one kind of facts: only what a statement uses. */
record FactJoins(Asked asked, Facts facts) {

  private static final String FOLLOWERS =
      """

        left join lateral (
          select d.followers from account_day d
           where d.brand = :brand and d.account_id = p.account_id and d.day < p.published_on
             and d.followers is not null
           order by d.day desc limit 1) f on true""";

  /** Once for the statement: asked of each cell, it took most of the time of the question. */
  private static final String KNOWN =
      """

        left join (
          select d.post_id, w.n, bool_or(d.views is not null) as views,
                 bool_or(d.reach is not null) as reach
            from per w
            join post_day d on d.brand = :brand and d.dataset = 'ORGANIC'
                           and d.day between w.first and w.last and d.counts_from >= w.since
           group by d.post_id, w.n) v on v.post_id = c.post_id and v.n = c.n""";

  /**
   * The post {@code p}, its series {@code s}, the followers {@code f} of its account before it,
   * what is known {@code v} of it in the period, the rate card {@code k}, what producing it costs
   * {@code q}, its terms {@code t_} and {@code e_}, and the record {@code m} of the creator.
   *
   * @param expressions all that the statement says of them
   */
  String sql(String expressions) {
    String creators =
        expressions.contains("m.merged_into")
            ? DimensionKey.join(facts, Dimensions.of("creator"))
            : "";
    if (!facts.ofPosts()
        || !(creators + " " + expressions).matches("(?s).*\\b(p|s|f|k|q|v|[te]_[a-z_]+)\\..*")) {
      return creators;
    }
    StringBuilder joins = new StringBuilder();
    joins.append("\n  left join post p on p.brand = :brand and p.id = c.post_id").append(creators);
    if (expressions.contains("s.pillar_id")) {
      joins.append("\n  left join series s on s.brand = :brand and s.id = p.series_id");
    }
    if (expressions.contains("f.followers")) {
      joins.append(FOLLOWERS);
    }
    if (expressions.contains("v.")) {
      joins.append(KNOWN);
    }
    joins.append(CardPrices.joins(expressions));
    for (Dimension dimension : asked.groupBy()) {
      if (dimension.kind() == Dimension.Kind.TERM) {
        joins.append(terms(dimension));
      }
    }
    for (Asked.AskedFilter filter : asked.filters()) {
      Dimension dimension = filter.dimension();
      if (dimension.kind() == Dimension.Kind.TERM
          && !dimension.several()
          && !asked.groupBy().contains(dimension)) {
        joins.append(terms(dimension));
      }
    }
    return joins.toString();
  }

  /** A post that has two terms of which one was merged into the other has one. */
  private static String terms(Dimension dimension) {
    return (dimension.several()
            ? """

                left join lateral (
                  select distinct coalesce(t.merged_into, x.key) as %1$s
                    from unnest(p.%3$s) as x (key)
                    left join term t on t.brand = :brand and t.vocabulary = '%2$s'
                                    and t.key = x.key) as e_%1$s on true"""
            : """

                left join term t_%1$s on t_%1$s.brand = :brand and t_%1$s.vocabulary = '%2$s'
                                     and t_%1$s.key = p.%1$s""")
        .formatted(dimension.id(), dimension.vocabulary(), dimension.list());
  }
}
