/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-journal.h"

G_BEGIN_DECLS

gboolean    gil_journal_copies_need   (const char  *path,
                                       gint64       now);
void        gil_journal_copies_add    (const char  *path,
                                       GBytes      *text,
                                       gint64       now);
GPtrArray  *gil_journal_copies_list   (const char  *path);
GBytes     *gil_journal_copies_newest (const char  *path);

G_END_DECLS
