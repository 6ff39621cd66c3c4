package io.hookline.creator.door.own;

import io.hookline.creator.door.DoorProblem;
import io.hookline.creator.door.entry.Visitor;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Who the visitor is to the brand. */
@ApplicationScoped
@Transactional
public class OwnProfile {

  /** The record that stands for her is the one that is not merged into another. */
  private static final String SELF =
      """
      select c.display_name, c.status,
             (select count(*) from deliverable d
                join partnership p on p.brand = d.brand and p.id = d.partnership_id
               where d.brand = :brand and d.creator_id = any(:records) and p.status <> 'DRAFT'
                 and d.status in ('DUE', 'CHANGES_REQUESTED')) as to_hand_in,
             (select count(*) from dispute q
               where q.brand = :brand and q.creator_id = any(:records) and q.status = 'ANSWERED')
               as to_answer
        from creator c
       where c.brand = :brand and c.id = any(:records) and c.merged_into is null
      """;

  private final OwnRows rows;

  OwnProfile(OwnRows rows) {
    this.rows = rows;
  }

  public DoorView of(Visitor visitor) {
    BrandFacts brand = rows.brand();
    return rows.list(
            visitor,
            SELF,
            Map.of(),
            (row, context) ->
                new DoorView(
                    row.getString("display_name"),
                    brand.name(),
                    brand.currency(),
                    brand.timeZone().getId(),
                    !row.getString("status").equals("BANNED"),
                    row.getLong("to_hand_in"),
                    row.getLong("to_answer"),
                    visitor.until()))
        .get(0);
  }

  /**
   * @throws Problem DOOR_TAKES_NO_WORK
   */
  void requireWork(Visitor visitor) {
    if (!of(visitor).work()) {
      throw new Problem(
          DoorProblem.DOOR_TAKES_NO_WORK,
          "What you earned, its statements and disputes stay open to you.");
    }
  }
}
