package io.hookline.kit.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a caller's groups allow: {@code /agency/admin}, {@code /agency/service}, {@code
 * /brands/{brand}/{admin|operator|analyst}} and, beside a role, {@code /brands/{brand}/finance}.
 * Groups of any other form allow nothing.
 */
public final class Grants {

  private static final String AGENCY_ADMIN = "/agency/admin";
  private static final String SISTER = "/agency/service";
  private static final String FINANCE = "finance";

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

  private final boolean agency;
  private final boolean sister;
  private final Map<String, Role> roles = new TreeMap<>();
  private final Set<String> finance = new HashSet<>();

  public Grants(Collection<String> groups) {
    agency = groups.contains(AGENCY_ADMIN);
    sister = groups.contains(SISTER);
    groups.forEach(this::read);
  }

  private void read(String group) {
    String[] parts = group.split("/", -1);
    if (parts.length == 4
        && parts[0].isEmpty()
        && parts[1].equals("brands")
        && SLUG.matcher(parts[2]).matches()) {
      if (parts[3].equals(FINANCE)) {
        finance.add(parts[2]);
      }
      role(parts[3])
          .ifPresent(role -> roles.merge(parts[2], role, (a, b) -> a.compareTo(b) > 0 ? a : b));
    }
  }

  private static Optional<Role> role(String name) {
    for (Role role : Role.values()) {
      if (role.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  /** The caller's role for a brand; an agency administrator is ADMIN everywhere. */
  public Optional<Role> roleFor(String brand) {
    return agency ? Optional.of(Role.ADMIN) : Optional.ofNullable(roles.get(brand));
  }

  /** Whether the caller may see and settle the brand's money; it opens nothing without a role. */
  public boolean hasFinance(String brand) {
    return agency || finance.contains(brand) && roles.containsKey(brand);
  }

  public boolean isAgency() {
    return agency;
  }

  public boolean isSister() {
    return sister;
  }

  /** The brands named in the groups, in alphabetical order. */
  public Set<String> brands() {
    return roles.keySet();
  }
}
