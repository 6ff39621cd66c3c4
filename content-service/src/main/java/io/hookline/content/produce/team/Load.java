package io.hookline.content.produce.team;

import io.hookline.content.calendar.IsoWeek;
import io.hookline.content.produce.rhythm.BlockState;
import io.hookline.content.produce.rhythm.BlockView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Adds up what a week asks of each person: a line for everybody whom a block or a batch names. */
final class Load {

  private static final int SCALE = 4;

  private Load() {}

  /**
   * By name; what is nobody's comes last.
   *
   * @param blocks that take place in the week
   * @param capacities minutes a week of the team's members
   * @param postsInWork by person
   */
  static List<LoadView> of(
      IsoWeek week,
      List<BlockView> blocks,
      Map<String, Integer> capacities,
      Map<String, Integer> postsInWork) {
    TreeSet<String> people = new TreeSet<>(Comparator.nullsLast(Comparator.naturalOrder()));
    people.addAll(capacities.keySet());
    people.addAll(postsInWork.keySet());
    blocks.forEach(block -> people.add(block.owner()));
    return people.stream()
        .map(
            person ->
                line(
                    week,
                    person,
                    blocks.stream().filter(b -> Objects.equals(b.owner(), person)).toList(),
                    person == null ? null : capacities.get(person),
                    person == null ? 0 : postsInWork.getOrDefault(person, 0)))
        .toList();
  }

  private static LoadView line(
      IsoWeek week, String person, List<BlockView> blocks, Integer capacity, int posts) {
    int planned = minutes(blocks, state -> state != BlockState.SKIPPED);
    return new LoadView(
        week.toString(),
        person,
        blocks.size(),
        planned,
        minutes(blocks, state -> state == BlockState.DONE),
        minutes(blocks, state -> state == BlockState.SKIPPED),
        capacity,
        capacity == null || capacity == 0
            ? null
            : BigDecimal.valueOf(planned)
                .divide(BigDecimal.valueOf(capacity), SCALE, RoundingMode.HALF_UP),
        capacity != null && planned > capacity,
        posts);
  }

  private static int minutes(List<BlockView> blocks, Predicate<BlockState> counts) {
    return blocks.stream()
        .filter(block -> counts.test(block.state()))
        .mapToInt(BlockView::minutes)
        .sum();
  }
}
