package io.hookline.creator.deal.shortlist;

import io.hookline.creator.deal.shortlist.ShortlistPage.Card;
import io.hookline.creator.deal.shortlist.ShortlistPage.Line;
import io.hookline.creator.page.FormGuard;
import io.hookline.creator.page.PageTimes;
import io.hookline.creator.page.Stylesheet;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts a shortlist into words, and the words into the page. */
@Singleton
class DrawShortlist {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private static final Map<String, String> NETWORKS =
      Map.of("TIKTOK", "TikTok", "INSTAGRAM", "Instagram", "YOUTUBE", "YouTube");

  private final Template page;
  private final Stylesheet style;

  DrawShortlist(@Location("shortlist/page.html") Template page, Stylesheet style) {
    this.page = page;
    this.style = style;
  }

  /**
   * @param answers what was sent last, where something of it was missing; else of nothing
   * @param saved whether answers were just taken
   */
  String draw(
      SharedShortlistView shortlist,
      ZoneId zone,
      String secret,
      DecisionForm answers,
      boolean saved) {
    boolean open = shortlist.status() != ShortlistStatus.CLOSED;
    List<SharedCandidateView> there =
        shortlist.candidates().stream().filter(SharedCandidateView::available).toList();
    long left = there.stream().filter(one -> one.decision() == null).count();
    ShortlistPage shown =
        new ShortlistPage(
            ShortlistArea.PATH + "/open/" + shortlist.id(),
            FormGuard.token(secret),
            shortlist.brand(),
            shortlist.campaign(),
            shortlist.name(),
            shortlist.message(),
            progress(open, left, there.size()),
            open,
            shortlist.candidates().stream().map(one -> card(one, zone, answers)).toList(),
            answers.name() == null ? shortlist.recipient() : answers.name(),
            answers.isNameMissing(),
            saved ? "Thank you: your answers are with the agency." : null,
            answers.wrong(),
            PageTimes.until(shortlist.expiresAt(), zone));
    return page.data("page", shown).data("css", style.css()).render();
  }

  private static String progress(boolean open, long left, int all) {
    if (!open) {
      return "This shortlist is closed; below is what was decided.";
    }
    if (all == 0) {
      return "This shortlist has nobody who waits for your answer.";
    }
    return left == 0
        ? "You have answered about all of them. You can still change your mind."
        : left
            + " of "
            + all
            + (all == 1 ? " creator waits" : " creators wait")
            + " for your answer.";
  }

  private static Card card(SharedCandidateView one, ZoneId zone, DecisionForm answers) {
    Decision chosen = answers.decision(one.id(), one.decision());
    String comment = answers.comment(one.id(), one.clientComment());
    boolean approved = one.decision() == Decision.APPROVED;
    return new Card(
        one.id().toString(),
        one.displayName(),
        one.available(),
        !one.available() ? "no" : one.decision() == null ? "open" : approved ? "yes" : "no",
        state(one),
        one.accounts().stream().map(DrawShortlist::line).toList(),
        number(one.followers()),
        percent(one.engagementRate()),
        one.niches(),
        one.agencyComment(),
        chosen == Decision.APPROVED,
        chosen == Decision.DECLINED,
        comment == null ? "" : comment,
        DecisionForm.state(one.decision(), one.clientComment()),
        one.decision() == null
            ? null
            : (approved ? "Approved by " : "Declined by ")
                + one.decidedBy()
                + " on "
                + day(one.decidedAt(), zone));
  }

  private static String state(SharedCandidateView one) {
    if (!one.available()) {
      return "Not available any more";
    }
    return one.decision() == null
        ? "Open"
        : one.decision() == Decision.APPROVED ? "Approved" : "Declined";
  }

  private static Line line(SharedAccountView account) {
    return new Line(
        NETWORKS.getOrDefault(account.network(), account.network()),
        account.handle(),
        account.url(),
        account.followers() == null ? null : number(account.followers()) + " followers");
  }

  private static String number(Long number) {
    return number == null ? null : String.format(Locale.ENGLISH, "%,d", number);
  }

  private static String percent(BigDecimal rate) {
    return rate == null
        ? null
        : rate.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString() + " %";
  }

  private static String day(Instant at, ZoneId zone) {
    return DAY.format(at.atZone(zone));
  }
}
