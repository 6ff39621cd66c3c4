/**
 * Who calls, for which brand, and what they may: tokens, roles, and row-level security under every
 * statement.
 */
package io.hookline.kit.access;
