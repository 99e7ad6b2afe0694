/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-framework.h"

G_BEGIN_DECLS

const char *gil_framework_status_get_name   (GilStatus     status);
char       *gil_framework_status_describe   (GilFramework *framework,
                                             GilLang       lang);
char       *gil_framework_status_get_origin (GilFramework *framework,
                                             GilLang       lang);

G_END_DECLS
