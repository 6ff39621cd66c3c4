package io.hookline.reporting.figures.catalogue;

import static io.hookline.reporting.figures.catalogue.Silence.NOTHING;
import static io.hookline.reporting.figures.catalogue.Silence.NOTHING_EVER;
import static io.hookline.reporting.figures.catalogue.Silence.NOTHING_SINCE_BEGIN;
import static io.hookline.reporting.figures.catalogue.Silence.UNKNOWN;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The kinds of facts that measures count. Cells of a kind are read with the periods {@code per (n,
 * first, last, since, until)} and have {@code n}, the keys that dimensions need, and what is
 * counted. To add one is to declare it here and to say in FactCells what its cells are.
 */
public enum Facts {
  POST_DAYS(
      "counters of posts",
      "snapshots of posts",
      "content",
      true,
      UNKNOWN,
      Kept.in("post_day"),
      Map.of()),
  VIEW_SOURCES(
      "views of posts whose sources are told",
      "sources of views",
      "content",
      true,
      UNKNOWN,
      Kept.in("view_sources"),
      Map.of()),
  /** The same in organic posts, with the rate card that prices them. */
  POST_VALUES(
      "values of posts",
      "snapshots of posts",
      "content",
      true,
      UNKNOWN,
      Kept.in("post_day"),
      Map.of()),
  OUT("posts that are out", "posts", "content", true, NOTHING, Kept.NO_POSTS, Map.of()),
  PUBLISHED(
      "posts that were published", "posts", "content", true, NOTHING, Kept.NO_POSTS, Map.of()),
  PLANNED(
      "posts that were planned", "posts", "content", true, NOTHING_EVER, Kept.NO_POSTS, Map.of()),
  COMMENTS(
      "comments on posts",
      "comments",
      "content",
      true,
      NOTHING_SINCE_BEGIN,
      Kept.in("comment_day"),
      Map.of("comment_class", "c.comment_class")),
  CREDITS(
      "credits of conversions",
      "credits",
      "attribution",
      true,
      NOTHING_SINCE_BEGIN,
      Kept.in("credit_day"),
      Map.of(
          "creator", "c.creator_id",
          "partnership", "c.partnership_id",
          "campaign", Campaigns.OF_CREDIT,
          "link", "c.link_id",
          "promo_code", "c.promo_code_id",
          "evidence", "c.evidence",
          "channel", "c.channel",
          "ad_kind", "c.ad_kind",
          "customer", "c.customer")),
  /** What runs of the attribution-service give under settings, as far as these are reported. */
  ATTRIBUTION(
      "credits under settings",
      "days of attribution settings",
      "attribution",
      true,
      UNKNOWN,
      Kept.LATEST_DAYS,
      Map.ofEntries(
          Map.entry("attribution_setting", "c.setting_id"),
          Map.entry("touch_kind", "c.kind"),
          Map.entry("channel", "c.channel"),
          Map.entry("ad_kind", "c.ad_kind"),
          Map.entry("campaign", "c.campaign_id"),
          Map.entry("visit_campaign", "c.campaign"),
          Map.entry("creator", "c.creator_id"),
          Map.entry("partnership", "c.partnership_id"),
          Map.entry("series", "c.series_id"),
          Map.entry("pillar", "c.pillar_id"),
          Map.entry("post", "c.post_id"),
          Map.entry("link", "c.link_id"),
          Map.entry("promo_code", "c.promo_code_id"),
          Map.entry("place", "c.place_id"),
          Map.entry("funnel_stage", "c.funnel_stage"))),
  /** The same credits, by whether the customer was a new one. */
  CUSTOMERS(
      "credits of conversions whose customer is known",
      "conversions",
      "attribution",
      true,
      UNKNOWN,
      Kept.not("of a customer only what is known now is kept"),
      Map.of(
          "creator", "c.creator_id",
          "partnership", "c.partnership_id",
          "campaign", Campaigns.OF_CREDIT,
          "link", "c.link_id",
          "promo_code", "c.promo_code_id",
          "evidence", "c.evidence",
          "channel", "c.channel",
          "ad_kind", "c.ad_kind")),
  ORDERS(
      "conversions, whether they are credited or not",
      "conversions",
      "attribution",
      false,
      NOTHING_SINCE_BEGIN,
      Kept.in("order_day"),
      Map.of(
          "channel", "c.channel",
          "ad_kind", "c.ad_kind",
          "customer", "c.customer",
          "place", "c.place_id",
          "sale_channel", "c.sale_channel")),
  CLICKS(
      "clicks on links",
      "clicks",
      "attribution",
      true,
      NOTHING_SINCE_BEGIN,
      Kept.in("link_day_clicks"),
      Map.of(
          "creator", "c.creator_id",
          "campaign", "coalesce(c.campaign_id, p.campaign_id)",
          "link", "c.link_id")),
  ADS(
      "days of ads",
      "ad costs",
      "attribution",
      true,
      NOTHING_SINCE_BEGIN,
      Kept.in("ad_day"),
      Map.of(
          "creator", "coalesce(c.creator_id, p.creator_id)",
          "campaign", "coalesce(c.campaign_id, p.campaign_id)",
          "network", "c.network",
          "ad_kind", "c.ad_kind",
          "ad_campaign", "c.campaign",
          "ad", "c.ad")),
  AD_PLACEMENTS(
      "parts of ads' days by placement",
      "ad costs",
      "attribution",
      false,
      UNKNOWN,
      Kept.not("of placements only the latest figures are kept"),
      Map.of(
          "placement", "c.placement",
          "network", "c.network",
          "ad_kind", "c.ad_kind",
          "ad_campaign", "c.campaign",
          "ad", "c.ad")),
  TRAFFIC(
      "visits of the site",
      "traffic",
      "attribution",
      false,
      NOTHING_SINCE_BEGIN,
      Kept.not("of visits only the latest counts are kept"),
      Map.of(
          "channel", "c.channel",
          "ad_kind", "c.ad_kind",
          "visit_source", "c.source",
          "visit_medium", "c.medium",
          "visit_campaign", "c.campaign",
          "referrer", "c.referrer_domain",
          "landing_page", "c.landing_page")),
  WEB_TRAFFIC(
      "days of the site as GA4 and Search Console count them",
      "web traffic",
      "attribution",
      false,
      UNKNOWN,
      Kept.not("of other tools' counts only the latest are kept"),
      Map.of()),
  ACCOUNT_DAYS(
      "days of the brand's own accounts",
      "snapshots of accounts",
      "content",
      false,
      UNKNOWN,
      Kept.in("account_day"),
      Map.of("account", "c.account_id", "network", "c.network")),
  CREATOR_ACCOUNT_DAYS(
      "days of creators' accounts",
      "snapshots of accounts",
      "content",
      false,
      UNKNOWN,
      Kept.in("account_day"),
      Map.of("account", "c.account_id", "creator", "c.creator_id", "network", "c.network")),
  FEES(
      "fees of partnerships",
      "partnerships",
      "creator",
      false,
      UNKNOWN,
      Kept.not("of partnerships only the latest fee and days are kept"),
      Map.of(
          "creator", "c.creator_id",
          "partnership", "c.partnership_id",
          "campaign", "c.campaign_id")),
  EARNINGS(
      "earnings of creators, and what the brand laid out for them",
      "earnings",
      "creator",
      false,
      NOTHING_SINCE_BEGIN,
      Kept.not("of earnings only the latest version is kept"),
      Map.of(
          "creator", "c.creator_id",
          "partnership", "c.partnership_id",
          "campaign", "c.campaign_id",
          "earning_kind", "c.kind")),
  /** What orders say that was bought, item by item. */
  SOLD_ITEMS(
      "items of orders",
      "conversions",
      "attribution",
      false,
      NOTHING_SINCE_BEGIN,
      Kept.not("of items only what is known now is kept"),
      Map.of(
          "product", "c.product",
          "product_category", "c.category",
          "channel", "c.channel",
          "ad_kind", "c.ad_kind",
          "customer", "c.customer",
          "place", "c.place_id",
          "sale_channel", "c.sale_channel")),
  SOURCE_EVENTS(
      "events of sources",
      "days of event sources",
      "attribution",
      false,
      NOTHING_SINCE_BEGIN,
      Kept.LATEST_DAYS,
      Map.of("event_source", "c.source_id", "event", "c.event")),
  SOURCE_REFUSALS(
      "events that were refused",
      "days of event sources",
      "attribution",
      false,
      NOTHING_SINCE_BEGIN,
      Kept.LATEST_DAYS,
      Map.of("event_source", "c.source_id", "refusal_reason", "c.reason")),
  SOURCE_IDENTIFIERS(
      "identifiers in events",
      "days of event sources",
      "attribution",
      false,
      NOTHING_SINCE_BEGIN,
      Kept.LATEST_DAYS,
      Map.of("event_source", "c.source_id", "event", "c.event", "identifier", "c.identifier")),
  SOURCE_CHECKS(
      "checks of event sources",
      "days of event sources",
      "attribution",
      false,
      UNKNOWN,
      Kept.LATEST_DAYS,
      Map.of("event_source", "c.source_id", "readiness_check", "c.rule")),
  SURVEY_ANSWERS(
      "answers of shoppers",
      "days of surveys",
      "attribution",
      false,
      NOTHING_SINCE_BEGIN,
      Kept.LATEST_DAYS,
      Map.of(
          "survey", "c.survey_id",
          "survey_answer", "c.option",
          "answered_channel", "c.channel",
          "place", "c.place_id")),
  TAPS(
      "taps at places",
      "counts of people",
      "attribution",
      false,
      NOTHING_SINCE_BEGIN,
      Kept.LATEST_DAYS,
      Map.of("place", "c.place_id", "tap_answer", "c.answer")),
  WALK_INS(
      "people who came in at places",
      "counts of people",
      "attribution",
      false,
      UNKNOWN,
      Kept.LATEST_DAYS,
      Map.of("place", "c.place_id")),
  UTM_AUDITS(
      "audits of tags",
      "audits of tags",
      "attribution",
      false,
      UNKNOWN,
      Kept.LATEST_DAYS,
      Map.of()),
  UTM_FINDINGS(
      "findings of audits of tags",
      "audits of tags",
      "attribution",
      false,
      NOTHING_SINCE_BEGIN,
      Kept.LATEST_DAYS,
      Map.of("finding", "c.kind"));

  private static final Set<Facts> WHOLE_BRAND =
      EnumSet.of(
          ATTRIBUTION,
          ORDERS,
          AD_PLACEMENTS,
          TRAFFIC,
          WEB_TRAFFIC,
          SOLD_ITEMS,
          SOURCE_EVENTS,
          SOURCE_REFUSALS,
          SOURCE_IDENTIFIERS,
          SOURCE_CHECKS,
          SURVEY_ANSWERS,
          TAPS,
          WALK_INS,
          UTM_AUDITS,
          UTM_FINDINGS);

  private final String label;
  private final String source;
  private final String feed;
  private final boolean posts;
  private final Silence silence;
  private final Kept past;
  private final Map<String, String> own;

  Facts(
      String label,
      String source,
      String feed,
      boolean posts,
      Silence silence,
      Kept past,
      Map<String, String> own) {
    this.label = label;
    this.source = source;
    this.feed = feed;
    this.posts = posts;
    this.silence = silence;
    this.past = past;
    this.own = own;
  }

  /** What they are, in words. */
  public String label() {
    return label;
  }

  /** What the sister services call them. */
  public String source() {
    return source;
  }

  /** Who tells of them: {@code content}. */
  public String feed() {
    return feed;
  }

  /** Whether a cell may belong to a post, and so has what the post has. */
  public boolean ofPosts() {
    return posts;
  }

  /** Whether a cell may count from when it was told first, because nobody told its beginning. */
  public boolean mayBeginUntold() {
    return this == POST_DAYS || this == POST_VALUES || this == VIEW_SOURCES;
  }

  /** Whether nothing told may be 0 from a day on: that of this name in {@code fact_begin}. */
  public boolean haveBegin() {
    return silence == NOTHING_SINCE_BEGIN;
  }

  /**
   * Whether nothing told in these days is 0, and not unknown.
   *
   * @param begin from which day on they are told; null where nobody has told of any
   */
  public boolean isZero(LocalDate from, LocalDate to, LocalDate begin, LocalDate today) {
    return silence.isZero(from, to, begin, today);
  }

  /** Where their days are, of which it may be told what was known of them; null: only what is. */
  public String table() {
    return past.table();
  }

  /** Why only the present is known of them; null where the past is. */
  public String pastUnknown() {
    return past.unknown();
  }

  /** Why of them by a dimension only the present is known; null where the past is kept. */
  public String pastUnknown(Dimension dimension) {
    return this == CREDITS && dimension.id().equals("customer") ? CUSTOMERS.past.unknown() : null;
  }

  /**
   * By which dimension they are answers of their own to one question, that are never added up: a
   * question names one key of it. Null where there is none.
   */
  public String apartBy() {
    return this == ATTRIBUTION ? "attribution_setting" : null;
  }

  /** Whether they are what creators are paid: shown with the finance right only. */
  public boolean ofPay() {
    return this == FEES || this == EARNINGS;
  }

  /** Whether nothing ties them to a creator, campaign or account: no collaborator is shown any. */
  public boolean ofWholeBrand() {
    return WHOLE_BRAND.contains(this);
  }

  /** Whether they can be cut into days, weeks and months. */
  public boolean dated() {
    return this != FEES;
  }

  /** By which a cell is grouped in SQL; null where it cannot be. */
  public String by(Dimension dimension) {
    String direct = own.get(dimension.id());
    return direct != null ? direct : posts ? dimension.ofPost() : null;
  }

  /** What a credit was for: first the link says it, then its post, then the code or the terms. */
  private static final class Campaigns {
    static final String OF_CREDIT =
        "coalesce(c.link_campaign_id, p.campaign_id, c.deal_campaign_id)";
  }

  /** The table of days whose past is kept, or why none is. */
  private record Kept(String table, String unknown) {

    static final Kept NO_POSTS = not("of posts only the latest version is kept");
    static final Kept LATEST_DAYS = not("of these days only what was told last is kept");

    static Kept in(String table) {
      return new Kept(table, null);
    }

    static Kept not(String unknown) {
      return new Kept(null, unknown);
    }
  }
}
