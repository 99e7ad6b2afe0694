/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "gil-journal.h"

G_BEGIN_DECLS

void     gil_file_write_async  (GFile                *file,
                                GilJournal           *journal,
                                GBytes               *text,
                                GAsyncReadyCallback   callback,
                                gpointer              data);
gboolean gil_file_write_finish (GFile                *file,
                                GAsyncResult         *result,
                                GError              **error);

G_END_DECLS
