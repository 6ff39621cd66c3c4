package io.hookline.local.demo;

import java.util.List;

/** A theme of a brand, with the repeatable formats under it. */
record Pillar(String name, String description, List<Series> series) {}
