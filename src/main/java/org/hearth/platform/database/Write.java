package org.hearth.platform.database;

/** A statement that changes one row, and what is bound to it. */
record Write(String sql, Object[] parameters) {}
