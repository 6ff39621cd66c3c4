package io.hookline.reporting.figures.benchmark;

/** How benchmarks are read and written. */
final class BenchmarkSql {

  private static final String COLUMNS =
      """
      b.id, b.source, b.measure, b.denominator, b.unit, b.low, b.mid, b.high, b.statistic,
      b.period_from, b.period_to, b.industry, b.region, b.followers_from, b.followers_below,
      b.network, b.ad_kind, b.format, b.currency, b.published_on, b.url, b.note, b.house, b.why,
      b.withdrawn_at, b.version, b.created_at, b.updated_at
      """;

  private static final String SENT =
      """
      jsonb_to_recordset(:rows::jsonb) as r(id uuid, source text, measure text, denominator text,
        unit text, low numeric, mid numeric, high numeric, statistic text, "periodFrom" date,
        "periodTo" date, industry text, region text, "followersFrom" bigint,
        "followersBelow" bigint, network text, "adKind" text, format text, currency text,
        "publishedOn" date, url text, note text, house text, "rowKey" text, why text,
        "withdrawnAt" timestamptz, version bigint, "createdAt" timestamptz,
        "updatedAt" timestamptz)
      """;

  static final String GET =
      "select " + COLUMNS + " from benchmark b where b.brand = :brand and b.id = :id";

  static final String PAGE =
      "select "
          + COLUMNS
          + """
             from benchmark b
            where b.brand = :brand and b.id < :before
              and (:measure::text is null or b.measure = :measure)
              and (:denominator::text is null or b.denominator = :denominator)
              and (:network::text is null or b.network = :network)
              and (:industry::text is null or b.industry = :industry)
              and (:source::text is null or b.source = :source)
              and (:house::boolean is null or (b.house is not null) = :house)
              and (b.withdrawn_at is not null) = :withdrawn
            order by b.id desc
            limit :limit
            """;

  static final String VERSIONS =
      "select "
          + COLUMNS
          + """
             from benchmark_version v
            cross join lateral jsonb_populate_record(null::benchmark, v.content) b
            where v.brand = :brand and v.benchmark_id = :id and v.version < :before
            order by v.version desc
            limit :limit
            """;

  /** In the order of ids, so that two imports of the same wait for each other once. */
  static final String STANDING =
      "select "
          + COLUMNS
          + """
             from benchmark b
            where b.brand = :brand and b.row_key = any(:keys) and b.withdrawn_at is null
            order by b.id
              for update
            """;

  static final String OF_FAMILY =
      "select "
          + COLUMNS
          + """
             from benchmark b
            where b.brand = :brand and b.family = :family and b.withdrawn_at is null
            order by b.published_on desc nulls last, b.period_to desc nulls last, b.id desc
            limit :limit
            """;

  /** In the order of keys, for the same reason. */
  static final String ADD =
      """
      insert into benchmark as b (brand, id, source, measure, denominator, unit, low, mid, high,
        statistic, period_from, period_to, industry, region, followers_from, followers_below,
        network, ad_kind, format, currency, published_on, url, note, house, row_key, why,
        withdrawn_at, version, created_at, updated_at)
      select :brand, r.id, r.source, r.measure, r.denominator, r.unit, r.low, r.mid, r.high,
             r.statistic, r."periodFrom", r."periodTo", r.industry, r.region, r."followersFrom",
             r."followersBelow", r.network, r."adKind", r.format, r.currency, r."publishedOn",
             r.url, r.note, r.house, r."rowKey", r.why, r."withdrawnAt", r.version, r."createdAt",
             r."updatedAt"
        from
      """
          + SENT
          + "order by r.\"rowKey\"";

  static final String RETURNING = " returning " + COLUMNS;

  static final String UPDATE =
      """
      update benchmark b
         set source = r.source, measure = r.measure, denominator = r.denominator, unit = r.unit,
             low = r.low, mid = r.mid, high = r.high, statistic = r.statistic,
             period_from = r."periodFrom", period_to = r."periodTo", industry = r.industry,
             region = r.region, followers_from = r."followersFrom",
             followers_below = r."followersBelow", network = r.network, ad_kind = r."adKind",
             format = r.format, currency = r.currency, published_on = r."publishedOn", url = r.url,
             note = r.note, row_key = r."rowKey", why = r.why, withdrawn_at = r."withdrawnAt",
             version = r.version, updated_at = r."updatedAt"
        from
      """
          + SENT
          + " where b.brand = :brand and b.id = r.id and b.version = r.version - 1"
          + RETURNING;

  private BenchmarkSql() {}
}
