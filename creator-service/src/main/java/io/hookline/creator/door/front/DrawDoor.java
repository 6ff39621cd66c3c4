package io.hookline.creator.door.front;

import io.hookline.creator.door.own.DoorView;
import io.hookline.creator.page.FormGuard;
import io.hookline.creator.page.PageTimes;
import io.hookline.creator.page.Stylesheet;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.UUID;

/** Puts a door into words, and the words into the page. */
@Singleton
class DrawDoor {

  private final Template page;
  private final Stylesheet style;

  DrawDoor(@Location("door/page.html") Template page, Stylesheet style) {
    this.page = page;
    this.style = style;
  }

  /**
   * @param form what was sent last, where something of it was missing; else of nothing
   * @param saved whether something was just taken
   */
  String draw(DoorShown shown, UUID link, String secret, DoorForm form, boolean saved) {
    DoorView door = shown.door();
    ZoneId zone = ZoneId.of(door.timeZone());
    String base = DoorArea.PATH + "/open/" + link;
    WorkLines work = new WorkLines(zone, form, door.work());
    MoneyLines money = new MoneyLines(zone);
    DoorPage drawn =
        new DoorPage(
            base,
            FormGuard.token(secret),
            SentOnce.fresh(),
            door.brand(),
            door.displayName(),
            summary(door),
            door.work()
                ? null
                : door.brand()
                    + " takes no new work from you. What you earned, your statements and disputes"
                    + " stay open to you here.",
            saved ? "Thank you: that is with the brand now." : null,
            form.wrong(),
            shown.deliverables().stream().map(work::task).toList(),
            shown.balances().stream().map(money::balance).toList(),
            shown.earnings().items().stream().map(money::item).toList(),
            more(base, "earnings", shown.earnings().nextCursor()),
            shown.orders().items().stream().map(money::order).toList(),
            more(base, "orders", shown.orders().nextCursor()),
            shown.statements().stream().map(money::month).toList(),
            shown.payouts().stream().map(money::payment).toList(),
            shown.invoices().stream().map(money::bill).toList(),
            shown.disputes().stream()
                .map(talk -> work.talk(talk, shown.said().get(talk.id())))
                .toList(),
            shown.briefs().stream().map(WorkLines::brief).toList(),
            shown.posts().stream().map(work::post).toList(),
            PageTimes.until(door.until(), zone));
    return page.data("page", drawn).data("css", style.css()).render();
  }

  private static String more(String base, String list, String cursor) {
    return cursor == null ? null : base + "?" + list + "=" + cursor + "#" + list;
  }

  private static String summary(DoorView door) {
    if (door.toHandIn() + door.toAnswer() == 0) {
      return "Nothing waits for you at the moment.";
    }
    String work = count(door.toHandIn(), "deliverable waits", "deliverables wait");
    String talks = count(door.toAnswer(), "dispute waits", "disputes wait");
    return (work.isEmpty() ? talks : talks.isEmpty() ? work : work + ", and " + talks)
        + " for you.";
  }

  private static String count(long number, String one, String many) {
    return number == 0 ? "" : number + " " + (number == 1 ? one : many);
  }
}
