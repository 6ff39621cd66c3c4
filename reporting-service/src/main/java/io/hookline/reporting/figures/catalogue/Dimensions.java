package io.hookline.reporting.figures.catalogue;

import io.hookline.reporting.figures.catalogue.Dimension.Kind;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All dimensions. To add one is to declare it here. */
public final class Dimensions {

  private static final String BAND =
      """
      case when p.length_seconds < 15 then 'UNDER_15' when p.length_seconds < 30 then '15_TO_30'
           when p.length_seconds < 60 then '30_TO_60' when p.length_seconds < 180 then '60_TO_180'
           when p.length_seconds is not null then 'FROM_180' end""";

  /** Of a post {@code p}; a creator's video that runs under another kind is still the creator's. */
  static final String ORIGIN =
      """
      case when p.kind = 'UGC' then 'UGC'
           when p.creator_id is not null or p.kind = 'CREATOR' then 'CREATOR'
           when p.id is not null then 'BRAND' end""";

  private static final List<Dimension> ALL =
      List.of(
          resource("post", "Post", "Each post", "p.id"),
          resource("series", "Series", "The series that a post is of", "p.series_id"),
          resource("pillar", "Pillar", "The pillar of the post's series", "s.pillar_id"),
          resource("creator", "Creator", "Who made the post, or is credited", "p.creator_id"),
          resource(
              "partnership", "Partnership", "Under whose terms it was made", "p.partnership_id"),
          resource("campaign", "Campaign", "What it was made for", "p.campaign_id"),
          resource(
              "account",
              "Account",
              "The account that shows it, the brand's own or a creator's",
              "p.account_id"),
          resource("link", "Link", "The link that was clicked or is credited", null),
          resource("promo_code", "Promo code", "The code that is credited", null),
          word("network", "Network", "TIKTOK, INSTAGRAM or YOUTUBE", "p.network"),
          word("funnel_stage", "Funnel stage", "TOFU, MOFU or BOFU", "p.funnel_stage"),
          word("origin", "Origin", "Who made the post: BRAND, CREATOR or UGC", ORIGIN),
          word("kind", "Kind", "Who speaks, and where the post is shown", "p.kind"),
          term("purpose", "Purpose", "PURPOSE"),
          term("hook_kind", "Hook kind", "HOOK_KIND"),
          term("voice", "Voice", "VOICE"),
          term("proof", "Proof", "PROOF"),
          term("format", "Format", "FORMAT"),
          term("series_kind", "Series kind", "SERIES_KIND"),
          term("call_to_action", "Call to action", "CALL_TO_ACTION"),
          term("sound", "Sound", "SOUND"),
          terms("hashtag", "Hashtag", "HASHTAG", "hashtags"),
          terms("community", "Community", "COMMUNITY", "communities"),
          word("length_band", "Length", "How long the video is, in seconds", BAND),
          number(
              "week",
              "Week of publication",
              "The Monday of the week in which the post came out",
              "date_trunc('week', p.published_on::timestamp)::date"),
          number(
              "hour_of_day",
              "Hour of publication",
              "The hour at which the post came out, in the brand's time zone",
              "p.published_hour"),
          word(
              "channel",
              "Channel",
              "By which channel the order or the visit came, by the brand's rules that hold now",
              null),
          word("ad_kind", "Ad kind", "How the ad is placed: SPARK, IN_FEED, SEARCH …", null),
          word(
              "visit_source",
              "Source of the visit",
              "utm_source in lower case, else the domain of the page before",
              null),
          word("visit_medium", "Medium of the visit", "utm_medium in lower case", null),
          word("visit_campaign", "Campaign of the visit", "utm_campaign", null),
          word("referrer", "Referrer", "The domain of the page before the visit", null),
          word("landing_page", "Landing page", "Host and path of the first page seen", null),
          word("placement", "Placement", "Where the ad was shown, in the platform's words", null),
          word("ad_campaign", "Campaign of the ad platform", "As the ad platform calls it", null),
          word("ad", "Ad", "As the ad platform calls it", null),
          word("earning_kind", "Earned for", "COMMISSION, BONUS, EXPENSE … of creators", null),
          resource(
              "attribution_setting",
              "Attribution setting",
              "Under which windows and model credit is given; a question names one",
              null),
          word("touch_kind", "Kind of touch", "CLICK, VIEW, PROMO_CODE …; none: no touch", null),
          word("evidence", "Evidence", "What ties a conversion to a touch", null),
          word(
              "comment_class", "Comment class", "What a comment is: a question, an intent …", null),
          word("customer", "Customer", "NEW or RETURNING, where it is known", null),
          word("product", "Product", "What was bought, by the shop's id or else by its name", null),
          word("product_category", "Product category", "As the shop calls it, in small", null),
          resource("place", "Place", "The branch", null),
          word("sale_channel", "Sale channel", "How it was ordered: IN_STORE, PHONE …", null),
          resource("event_source", "Event source", "Who sends the events", null),
          word("event", "Event", "TikTok's name of it; all others are OTHER", null),
          word("refusal_reason", "Refused because", "Why events were refused", null),
          word("identifier", "Identifier", "By what an event tells whom it is of", null),
          word("readiness_check", "Readiness check", "What campaigns need of a source", null),
          resource("survey", "Survey", "The question that shoppers were asked", null),
          word("survey_answer", "Answer", "The option that was chosen, none for another", null),
          word("answered_channel", "Answered channel", "The channel that the answer names", null),
          word("tap_answer", "Button", "The button that was tapped", null),
          word("finding", "Finding", "What is wrong with tags", null));

  private static final Map<String, Dimension> BY_ID =
      ALL.stream().collect(Collectors.toMap(Dimension::id, Function.identity()));

  private Dimensions() {}

  /** In the order of the documentation. */
  public static List<Dimension> all() {
    return ALL;
  }

  /** Null where there is none. */
  public static Dimension of(String id) {
    return id == null ? null : BY_ID.get(id);
  }

  private static Dimension resource(String id, String label, String summary, String ofPost) {
    return new Dimension(id, label, summary, Kind.RESOURCE, ofPost, null);
  }

  private static Dimension word(String id, String label, String summary, String ofPost) {
    return new Dimension(id, label, summary, Kind.WORD, ofPost, null);
  }

  private static Dimension number(String id, String label, String summary, String ofPost) {
    return new Dimension(id, label, summary, Kind.NUMBER, ofPost, null);
  }

  /** A vocabulary of which a post has one term; what a term was merged into stands for it. */
  private static Dimension term(String id, String label, String vocabulary) {
    return new Dimension(
        id,
        label,
        "A term of the brand's vocabulary " + vocabulary,
        Kind.TERM,
        "coalesce(t_" + id + ".merged_into, p." + id + ")",
        null);
  }

  /** A vocabulary of which a post has several terms. */
  private static Dimension terms(String id, String label, String vocabulary, String column) {
    return new Dimension(
        id,
        label,
        "A term of the brand's vocabulary " + vocabulary + "; a post has several",
        Kind.TERM,
        "e_" + id + "." + id,
        column);
  }
}
