/** Records that are safe on the disk before the database has them. */
package io.hookline.attribution.collect.spool;
