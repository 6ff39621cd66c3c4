package io.hookline.creator.people.creator;

import java.util.UUID;

/** An account that goes on under another handle. */
record Rename(UUID account, String handle) {}
