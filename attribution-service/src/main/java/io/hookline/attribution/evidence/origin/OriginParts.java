package io.hookline.attribution.evidence.origin;

import io.hookline.attribution.input.ToldTouch;
import io.hookline.attribution.input.ToldVisit;
import java.util.List;
import java.util.TreeSet;

/** Puts origins together of what a visit, a touch of a link and an order tell. */
final class OriginParts {

  private OriginParts() {}

  static Origin visit(ToldVisit told, String referrer, Boolean visit) {
    return new Origin(
        told.source(),
        told.medium(),
        told.campaign(),
        told.content(),
        told.term(),
        told.clickIds(),
        referrer,
        told.app(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        visit);
  }

  /** Of a touch of a link, with what the link said then. Those that are kept are people's. */
  static Origin touch(ToldTouch told) {
    return visit(told.came(), told.came().referrer(), true)
        .ofLink(told.linkKind(), told.ofCreator() ? "CREATOR" : "BRAND")
        .ofVisitor("PERSON");
  }

  /**
   * Of an order: the visit in which it was placed says where it came from, unless it says nothing
   * and there was a touch. A visit by one of the links here has that link's facts as well.
   *
   * @param visit null where no event told one
   * @param touch the last one before the order; null for none
   * @param code whose code it names; null for none
   * @param survey what the shopper answered; null for nothing
   * @param toldBy kind of the source
   */
  static Origin order(Origin visit, Origin touch, String code, String survey, String toldBy) {
    boolean ownVisit =
        visit != null && (visit.hasTag() || visit.referrer() != null || visit.app() != null);
    Origin base = ownVisit || touch == null ? visit : touch;
    boolean byLink = touch != null && (base == touch || isOf(visit, touch));
    return new Origin(
        base == null ? null : base.source(),
        base == null ? null : base.medium(),
        base == null ? null : base.campaign(),
        base == null ? null : base.content(),
        base == null ? null : base.term(),
        ids(base, byLink ? touch : null),
        base == null ? null : base.referrer(),
        base == null ? null : base.app(),
        null,
        code,
        survey,
        byLink ? touch.linkKind() : null,
        byLink ? touch.linkOwner() : null,
        byLink ? touch.visitor() : null,
        toldBy,
        base == null ? null : base.visit());
  }

  private static List<String> ids(Origin base, Origin touch) {
    TreeSet<String> ids = new TreeSet<>(base == null ? List.of() : base.clickIds());
    if (touch != null) {
      ids.addAll(touch.clickIds());
      // The link's own facts say more. Of a click that is not known it stays: that was no direct
      // visit.
      ids.remove(ClickIds.OWN);
    }
    return List.copyOf(ids);
  }

  /** Whether the visit began with the touch: its address has the link's click id, or its tags. */
  private static boolean isOf(Origin visit, Origin touch) {
    return visit.clickIds().contains(ClickIds.OWN)
        || visit.source() != null
            && same(visit.source(), touch.source())
            && same(visit.medium(), touch.medium())
            && same(visit.campaign(), touch.campaign());
  }

  private static boolean same(String one, String other) {
    return one == null ? other == null : one.equalsIgnoreCase(other);
  }
}
