"""Bodies that its education news names."""

from edunews.vocab.tables import organisations

__all__ = ["ROWS"]

ROWS = organisations(
    "US",
    """
AASA, The School Superintendents Association | AASA | membership body
American Federation of Teachers | AFT | union
California Department of Education | CDE | government
Chicago Public Schools | CPS | school district
Chicago Teachers Union | CTU | union
Clark County School District | CCSD | school district
College Board | - | exam board
Council of Chief State School Officers | CCSSO | membership body
Council of the Great City Schools | CGCS | membership body
Education Trust | - | charity | EdTrust
Educational Testing Service | ETS | exam board
Houston Independent School District | HISD | school district | Houston ISD
Institute of Education Sciences | IES | research
KIPP | - | school network
Learning First Alliance | - | membership body
Learning Policy Institute | LPI | think tank
Los Angeles Unified School District | LAUSD | school district
Miami-Dade County Public Schools | M-DCPS | school district
Moms for Liberty | - | campaign
National Assessment Governing Board | NAGB | government
National Association of Elementary School Principals | NAESP | membership body
National Association of Secondary School Principals | NASSP | membership body
National Center for Education Statistics | NCES | statistics
National Council on Teacher Quality | NCTQ | think tank
National Education Association | NEA | union
National Parents Union | NPU | campaign
National PTA | PTA | membership body
National School Boards Association | NSBA | membership body
New York City Department of Education | NYC DOE | school district | New York City Public Schools
NWEA | - | research
Office for Civil Rights | OCR | government
RAND Corporation | - | research | Rand
Teach For America | TFA | charity
Texas Education Agency | TEA | government
Thomas B. Fordham Institute | - | think tank | Fordham Institute
United Federation of Teachers | UFT | union
United Teachers Los Angeles | UTLA | union
US Department of Education | ED | government | Education Department
""",
)
