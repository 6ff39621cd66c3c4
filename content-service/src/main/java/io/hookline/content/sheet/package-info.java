/**
 * Tables in files of people: CSV as programs write and spreadsheets save it, workbooks, archives of
 * them; read row by row, and refused with words where a file is broken or dangerous.
 */
package io.hookline.content.sheet;
