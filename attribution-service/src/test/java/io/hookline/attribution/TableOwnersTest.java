package io.hookline.attribution;

import io.hookline.kit.test.TablesHaveOwners;
import java.util.List;
import java.util.Set;

class TableOwnersTest extends TablesHaveOwners {

  TableOwnersTest() {
    super(ArchitectureTest.BASE, List.of(ArchitectureTest.WINGS));
  }

  /** A list of receipts says which of them were merged into an order. */
  @Override
  protected Set<String> readsOfLaterWings() {
    return Set.of("receipt reads conversion_event");
  }
}
