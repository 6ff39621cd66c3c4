/** Who changed what, when and from what to what: written by the database, read per brand. */
package io.hookline.kit.audit;
