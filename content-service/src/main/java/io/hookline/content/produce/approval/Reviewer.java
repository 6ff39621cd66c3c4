package io.hookline.content.produce.approval;

import io.hookline.content.document.Author;
import io.hookline.kit.access.Role;

/** Who wants to decide, and the role that he has for the brand. */
record Reviewer(Author author, Role role) {

  boolean has(Role least) {
    return role.compareTo(least) >= 0;
  }
}
