/* SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>
#include <string.h>
#include <talloc.h>

#include "generate.h"

static void read_views(void *pool, const char *root, struct gen_all *all)
{
    struct gen_files *files = talloc_zero(pool, struct gen_files);
    gen_files_read(pool, root, "view", files);
    all->views = talloc_array(pool, struct gen_view, files->count + 1);
    for (; all->view_count < files->count; all->view_count++)
        gen_view_read(pool, &files->files[all->view_count], &all->views[all->view_count]);
    gen_views_order(all);
}

static void read_steps(void *pool, const char *root, struct gen_all *all)
{
    struct gen_files *files = talloc_zero(pool, struct gen_files);
    gen_files_read(pool, root, "schema", files);
    all->steps = talloc_array(pool, struct gen_step, files->count + 1);
    for (; all->step_count < files->count; all->step_count++)
        gen_step_read(pool, &files->files[all->step_count], &all->steps[all->step_count]);
    gen_steps_check(all);
}

static void check_names(const struct gen_files *files)
{
    for (size_t i = 0; i < files->count; i++)
        for (size_t k = i + 1; k < files->count; k++)
            if (strcmp(files->files[i].name, files->files[k].name) == 0)
                gen_refuse(&files->files[k], 1, "%s has the same name", files->files[i].path);
}

static void read_statements(void *pool, const char *root, struct gen_all *all)
{
    struct gen_files *files = talloc_zero(pool, struct gen_files);
    gen_files_read(pool, root, "read", files);
    gen_files_read(pool, root, "write", files);
    check_names(files);
    all->statements = talloc_array(pool, struct gen_statement, files->count + 1);
    for (; all->statement_count < files->count; all->statement_count++)
        gen_statement_read(pool, all, &files->files[all->statement_count], &all->statements[all->statement_count]);
}

static int run(void *pool, const char *root, const char *header, const char *table)
{
    struct gen_all all = {0};
    read_views(pool, root, &all);
    read_steps(pool, root, &all);
    for (size_t i = 0; i < all.view_count; i++) {
        const struct gen_view *view = &all.views[i];
        gen_joins_check(&all, view->file, view->header.body, view->header.body_line, true);
        gen_sorts_check(view->file, view->header.body, view->header.body_line);
    }
    read_statements(pool, root, &all);
    if (gen_refused())
        return 1;
    return gen_write_header(&all, header) && gen_write_table(&all, table) ? 0 : 1;
}

int main(int argc, char **argv)
{
    if (argc != 4) {
        fputs("usage: generate SQL-FOLDER HEADER TABLE\n", stderr);
        return 2;
    }
    void *pool = talloc_new(NULL);
    int status = run(pool, argv[1], argv[2], argv[3]);
    talloc_free(pool);
    return status;
}
