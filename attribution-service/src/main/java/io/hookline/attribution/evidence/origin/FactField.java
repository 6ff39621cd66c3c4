package io.hookline.attribution.evidence.origin;

import io.hookline.attribution.collect.adcost.AdKind;
import io.hookline.attribution.collect.link.LinkKind;
import io.hookline.attribution.collect.source.SourceKind;
import io.hookline.attribution.collect.visitor.VisitorClass;
import java.util.Arrays;
import java.util.List;

/** What a rule may ask of where a visit or an order came from. */
public enum FactField {
  /** utm_source. */
  SOURCE(Form.TEXT),
  /** utm_medium. */
  MEDIUM(Form.TEXT),
  /** utm_campaign. */
  CAMPAIGN(Form.TEXT),
  /** utm_content. */
  CONTENT(Form.TEXT),
  /** utm_term. */
  TERM(Form.TEXT),
  /** Each of the five UTM parameters. */
  TAGS(Form.TEXTS),
  /** Names of click ids, such as {@code ttclid}. */
  CLICK_ID(Form.TEXTS),
  /** Host of the page before; a value stands for a domain and all below it. */
  REFERRER(Form.DOMAIN),
  /** Who it came from by the list of networks: its tag says, else a click id, app or referrer. */
  NETWORK(Form.TEXT),
  /** The kind of that network. */
  NETWORK_KIND(names(NetworkKind.values())),
  /** Whether it was paid for, and what says so: a click id that only ads get, or the medium. */
  PAID(List.of("CLICK_ID", "MEDIUM")),
  /** The kind of the ad, where a tag names a campaign, group or ad whose cost is known. */
  CAMPAIGN_KIND(names(AdKind.values())),
  /** Whose promo code the order names. */
  CODE(List.of("CREATOR", "OTHER")),
  /** What the shopper answered when asked. */
  SURVEY(Form.TEXT),
  /** Where the link stands. */
  LINK_KIND(names(LinkKind.values())),
  /** Whose link it is. */
  LINK_OWNER(List.of("CREATOR", "BRAND")),
  VISITOR(names(VisitorClass.values())),
  /** The kind of source that told of the order. */
  TOLD_BY(names(SourceKind.values())),
  /** Of a visit that was told: NONE without any tag, click id, link, app and referrer. */
  TRACE(List.of("NONE", "SOME"));

  /** How values are compared. */
  public enum Form {
    TEXT,
    /** Several at once. */
    TEXTS,
    DOMAIN,
    /** One of few words. */
    WORD
  }

  private final Form form;
  private final List<String> members;

  FactField(Form form) {
    this.form = form;
    this.members = List.of();
  }

  FactField(List<String> members) {
    this.form = Form.WORD;
    this.members = members;
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  public Form form() {
    return form;
  }

  /** All values that there are; empty where any text is one. */
  public List<String> members() {
    return members;
  }
}
